package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.api.explanation.Explained;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.ArrayList;
import java.util.List;

/** The field that says in words what modules do; missing where nothing is said. */
record ExplanationPart(@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Text> explanations) {

    /** What one explanation says: lines for each module by its number, and lines for all. */
    record Text(String title, List<List<String>> modules, List<String> network) { }

    static ExplanationPart of(Sculpted sculpted) {
        return new ExplanationPart(sculpted.explanations().stream()
                .map(one -> new Text(one.title(), one.modules(), one.network())).toList());
    }

    List<Explained> explained() throws InvalidLineException {
        List<Explained> explained = new ArrayList<>();
        for (Text text : explanations == null ? List.<Text>of() : explanations) {
            try {
                explained.add(new Explained(text.title, text.modules, text.network));
            } catch (NullPointerException | IllegalArgumentException e) {
                throw new InvalidLineException("\"explanations\": one lacks its title or its lines, or a line is broken");
            }
        }
        return explained;
    }
}
