package dev.sculpt.runner.engine;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.diagnosis.Diagnosis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one network of a run. */
public sealed interface NetworkResult {

    /** Returns which network it is. */
    NetworkId id();

    /** Returns how far it got. */
    Status status();

    /** Returns why it got no further, in one line. */
    Optional<String> message();

    /** Returns the time from start to end, which includes waiting for other networks. */
    double seconds();

    /**
     * A network that a plugin failed on: there is none.
     *
     * @param id which it would be
     * @param reason what failed and why, in one line
     * @param trace where it failed, in lines; empty where nothing was thrown, and for what is read back from a run, whose
     *     folder {@code failures} has it
     * @param seconds time from start to failure
     */
    record Failed(NetworkId id, String reason, String trace, double seconds) implements NetworkResult {

        @Override
        public Status status() {
            return Status.FAILED;
        }

        @Override
        public Optional<String> message() {
            return Optional.of(reason);
        }
    }

    /**
     * A network that went through all stages.
     *
     * @param id which it is
     * @param settings the settings of every stage: strings, numbers, booleans, and lists and string-keyed maps of these
     * @param outcome how far it got
     * @param sculpture the network that was kept, with its modules
     * @param measures how its modules agree with the true hierarchy: booleans and numbers by name, empty where not known
     * @param tries the choices that it was kept from
     * @param truth the true hierarchy, where it is known
     * @param diagnosis why its hierarchy is wrong; empty where it is exact, and where the truth is not known
     * @param explanations what is said of it in words
     * @param seconds time from start to end
     */
    record Sculpted(
            NetworkId id,
            Map<String, Object> settings,
            Outcome outcome,
            Sculpture sculpture,
            Map<String, Optional<Object>> measures,
            Tries tries,
            Optional<TrueHierarchy> truth,
            Optional<Diagnosis> diagnosis,
            List<Explained> explanations,
            double seconds) implements NetworkResult {

        /** The measure that is also taken of every try. */
        public static final String EXACT = "exact_hierarchy";

        public Sculpted {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
            measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
            explanations = List.copyOf(explanations);
        }

        /** Creates one of which nothing is said. */
        public Sculpted(NetworkId id, Map<String, Object> settings, Outcome outcome, Sculpture sculpture,
                Map<String, Optional<Object>> measures, Tries tries, Optional<TrueHierarchy> truth,
                Optional<Diagnosis> diagnosis, double seconds) {
            this(id, settings, outcome, sculpture, measures, tries, truth, diagnosis, List.of(), seconds);
        }

        /** Returns the same with what is said of it. */
        public Sculpted withExplanations(List<Explained> said) {
            return new Sculpted(id, settings, outcome, sculpture, measures, tries, truth, diagnosis, said, seconds);
        }

        @Override
        public Status status() {
            return outcome.status();
        }

        @Override
        public Optional<String> message() {
            return outcome.message();
        }

        /** Returns a measure that says yes or no; nothing where it is not known. */
        public Optional<Boolean> holds(String measure) {
            return measures.getOrDefault(measure, Optional.empty())
                    .filter(Boolean.class::isInstance).map(Boolean.class::cast);
        }

        /** Returns whether the hierarchy is exact; nothing where the truth is not known. */
        public Optional<Boolean> exact() {
            return holds(EXACT);
        }
    }
}
