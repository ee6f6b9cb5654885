package dev.sculpt.runner.yaml;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** A parser that knows the anchor of every value; its parent knows those of mappings and lists alone. */
final class AnchoredParser extends YAMLParser {

    /** The tags that say what a value would be taken for in any case, or that it is text. */
    private static final Set<String> CORE = Stream.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ)
            .map(Tag::getValue).collect(Collectors.toUnmodifiableSet());

    private AnchoredParser(IOContext context, int features, int yamlFeatures, LoaderOptions options, Reader text) {
        super(context, features, yamlFeatures, options, null, text);
    }

    /** Returns the anchor of the value that begins at the current token. */
    Optional<String> anchor() {
        return _lastEvent instanceof NodeEvent node ? Optional.ofNullable(node.getAnchor()) : Optional.empty();
    }

    /** Returns the tag of the value or key at the current token as it is written, where YAML itself has no such. */
    Optional<String> foreignTag() {
        String tag = _lastEvent instanceof ScalarEvent scalar ? scalar.getTag()
                : _lastEvent instanceof CollectionStartEvent start ? start.getTag() : null;
        return tag == null || tag.equals("!") || CORE.contains(tag) ? Optional.empty()
                : Optional.of(tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag);
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
