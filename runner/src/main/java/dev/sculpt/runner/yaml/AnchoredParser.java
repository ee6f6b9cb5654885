package dev.sculpt.runner.yaml;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.NodeEvent;

/** A parser that knows the anchor of every value; its parent knows those of mappings and lists alone. */
final class AnchoredParser extends YAMLParser {

    private AnchoredParser(IOContext context, int features, int yamlFeatures, LoaderOptions options, Reader text) {
        super(context, features, yamlFeatures, options, null, text);
    }

    /** Returns the anchor of the value that begins at the current token. */
    Optional<String> anchor() {
        return _lastEvent instanceof NodeEvent node ? Optional.ofNullable(node.getAnchor()) : Optional.empty();
    }

    /** Makes the parsers, without a limit of its own for the length of a text. */
    static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        Factory() {
            super(unlimited());
        }

        // A builder knows no defaults of parsers: a key without a value has null.
        private static YAMLFactoryBuilder unlimited() {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return YAMLFactory.builder().loaderOptions(options).enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL);
        }

        @Override
        protected AnchoredParser _createParser(Reader text, IOContext context) {
            return new AnchoredParser(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, text);
        }
    }
}
