package io.hansa.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for last, by key, up to a number of keys; of things that never change. */
public final class MostRecent<K, V> {

    private static final int FIRST = 1_024;

    private final Map<K, V> values;

    /** @param most keys that are kept */
    public MostRecent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(FIRST, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    public void put(K key, V value) {
        values.put(key, value);
    }
}
