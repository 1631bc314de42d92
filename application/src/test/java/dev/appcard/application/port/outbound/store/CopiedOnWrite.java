package dev.appcard.application.port.outbound.store;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another map's entries, copied only when one of them is written: most transactions write few of a store's maps. */
final class CopiedOnWrite<K, V> extends AbstractMap<K, V> {
    private Map<K, V> entries;
    private boolean own;

    CopiedOnWrite(Map<K, V> shared) {
        entries = shared instanceof CopiedOnWrite<K, V> wrapped ? wrapped.entries : shared;
    }

    @Override
    public @Nullable V get(Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return owned().put(key, value);
    }

    @Override
    public @Nullable V remove(Object key) {
        return owned().remove(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }

    private Map<K, V> owned() {
        if (!own) {
            entries = new LinkedHashMap<>(entries);
            own = true;
        }
        return entries;
    }
}
