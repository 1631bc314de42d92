package dev.appcard.adapter.outbound.persistence.column;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names of enums as they are stored. Columns are read as texts and understood row by row: were Hibernate to do it, one name
 * that a later version has added would fail the whole query.
 */
public final class StoredName {

    private StoredName() {}

    public static @Nullable String of(@Nullable Enum<?> name) {
        return name == null ? null : name.name();
    }

    /** @throws UnknownName when this version has no such name */
    public static <E extends Enum<E>> E read(Class<E> names, String stored) {
        return find(names, stored).orElseThrow(() -> new UnknownName(stored));
    }

    /** Empty when this version has no such name. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> names, String stored) {
        return Arrays.stream(names.getEnumConstants())
                .filter(name -> name.name().equals(stored))
                .findFirst();
    }

    /** For a condition {@code in (…)}, in HQL and in SQL: it leaves out what this version does not know. */
    public static String list(Collection<? extends Enum<?>> names) {
        return names.stream().map(name -> "'" + name.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
