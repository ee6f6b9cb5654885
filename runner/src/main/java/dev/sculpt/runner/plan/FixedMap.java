package dev.sculpt.runner.plan;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A map that never changes, in the order that it was made in, with null among its values where it was. It is copied once: a
 * million networks that have the same share it.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class FixedMap<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> entries;

    private FixedMap(Map<K, V> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Returns a map with the entries of another, that one itself where it never changes. */
    public static <K, V> Map<K, V> of(Map<K, V> entries) {
        return entries instanceof FixedMap ? entries : new FixedMap<>(entries);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public V get(Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }
}
