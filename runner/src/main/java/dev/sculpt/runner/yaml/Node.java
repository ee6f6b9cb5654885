package dev.sculpt.runner.yaml;

import dev.sculpt.runner.problem.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A value of a pipeline file that knows where it was written. Immutable. */
public sealed interface Node {

    /** Returns where the value starts. */
    Position at();

    /** Says what kind of value this is, for messages. */
    String describe();

    /** Returns the value without positions: maps, lists, strings, numbers, booleans and null. */
    Object plain();

    /** Returns the same value, all of it at one place. */
    Node movedTo(Position place);

    /** Returns whether this is the value {@code null}, which stands for a key that is not given. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.value() == null;
    }

    /**
     * Returns a tree of plain values, all of it at one place.
     *
     * @param plain maps from text, lists, text, numbers, booleans and null
     */
    static Node of(Object plain, Position at) {
        if (plain instanceof Map<?, ?> map) {
            Map<String, Node> entries = new LinkedHashMap<>();
            Map<String, Position> keys = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                entries.put((String) key, of(value, at));
                keys.put((String) key, at);
            });
            return new Mapping(entries, keys, at);
        } else if (plain instanceof List<?> list) {
            return new Sequence(list.stream().map(item -> of(item, at)).toList(), at);
        }
        return new Scalar(plain instanceof Integer whole ? (Object) whole.longValue() : plain, String.valueOf(plain), at);
    }

    /**
     * A single value.
     *
     * @param value a {@code String}, {@code Long}, {@code Double}, {@code Boolean} or null
     * @param text the value as written
     * @param at where
     */
    record Scalar(Object value, String text, Position at) implements Node {
        @Override
        public String describe() {
            return value == null ? "nothing" : value instanceof String ? "\"" + text + "\"" : text;
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public Scalar movedTo(Position place) {
            return new Scalar(value, text, place);
        }
    }

    /**
     * A list.
     *
     * @param items its values
     * @param at where it starts
     */
    record Sequence(List<Node> items, Position at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** Returns a copy in which every value is changed. */
        public Sequence map(UnaryOperator<Node> change) {
            return new Sequence(items.stream().map(change).toList(), at);
        }

        @Override
        public String describe() {
            return "a list";
        }

        @Override
        public Object plain() {
            List<Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(item.plain()));
            return Collections.unmodifiableList(plain);
        }

        @Override
        public Sequence movedTo(Position place) {
            return new Sequence(items.stream().map(item -> item.movedTo(place)).toList(), place);
        }
    }

    /**
     * Keys with values, in the order written.
     *
     * @param entries its values by key
     * @param keys where each key was written
     * @param shared of a whole file, the keys whose values aliases stand for elsewhere in it
     * @param at where the mapping starts
     */
    record Mapping(Map<String, Node> entries, Map<String, Position> keys, Set<String> shared, Position at) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
            shared = Set.copyOf(shared);
        }

        /** Creates a mapping whose values nothing else shares. */
        public Mapping(Map<String, Node> entries, Map<String, Position> keys, Position at) {
            this(entries, keys, Set.of(), at);
        }

        /** Returns a mapping without entries. */
        public static Mapping empty(Position at) {
            return new Mapping(Map.of(), Map.of(), at);
        }

        /** Returns a copy in which a key has another value; a new key goes to the end. */
        public Mapping with(String key, Node value) {
            return with(key, value, value.at());
        }

        /**
         * Returns a copy in which a key has another value; a new key goes to the end.
         *
         * @param written where the key is said to be written if it is new
         */
        public Mapping with(String key, Node value, Position written) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            Map<String, Position> changedKeys = new LinkedHashMap<>(keys);
            changed.put(key, value);
            changedKeys.putIfAbsent(key, written);
            return new Mapping(changed, changedKeys, shared, at);
        }

        /** Returns a copy without a key. */
        public Mapping without(String key) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(changed, keys, shared, at);
        }

        /** Returns a copy in which every value is changed, by its key. */
        public Mapping map(BiFunction<String, Node, Node> change) {
            Map<String, Node> changed = new LinkedHashMap<>();
            entries.forEach((key, value) -> changed.put(key, change.apply(key, value)));
            return new Mapping(changed, keys, shared, at);
        }

        @Override
        public String describe() {
            return "a mapping";
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, value) -> plain.put(key, value.plain()));
            return Collections.unmodifiableMap(plain);
        }

        @Override
        public Mapping movedTo(Position place) {
            Map<String, Node> moved = new LinkedHashMap<>();
            Map<String, Position> movedKeys = new LinkedHashMap<>();
            entries.forEach((key, value) -> moved.put(key, value.movedTo(place)));
            keys.keySet().forEach(key -> movedKeys.put(key, place));
            return new Mapping(moved, movedKeys, shared, place);
        }
    }
}
