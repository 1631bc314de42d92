package dev.appcard.sandbox.van.telegram;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each field of a telegram part begins, and how long the part is. Computed from the widths, never written twice. */
public final class Layout<F extends Enum<F> & TelegramField> {
    private final List<F> fields;
    private final Map<F, Integer> offsets;
    private final int length;

    private Layout(Class<F> type) {
        this.fields = List.of(type.getEnumConstants());
        this.offsets = new EnumMap<>(type);
        int next = 0;
        for (F field : fields) {
            offsets.put(field, next);
            next += field.width();
        }
        this.length = next;
    }

    public static <F extends Enum<F> & TelegramField> Layout<F> of(Class<F> type) {
        return new Layout<>(type);
    }

    public List<F> fields() {
        return fields;
    }

    /** Bytes of the whole part. */
    public int length() {
        return length;
    }

    /** Bytes before this field, from the beginning of its part. */
    public int offset(F field) {
        return offsets.getOrDefault(field, 0);
    }
}
