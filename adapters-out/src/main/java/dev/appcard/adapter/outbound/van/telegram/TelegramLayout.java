package dev.appcard.adapter.outbound.van.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of fields of a telegram: a header, or a body. Names are unique within one layout; the same name may stand
 * in the header and in the body, as it does in VANs' documents.
 */
public final class TelegramLayout {

    private final String name;
    private final int start;
    private final List<FieldSpec> fields;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final int width;

    /**
     * @param name for error texts
     * @param start offset of the first field in the whole telegram, in bytes
     */
    public TelegramLayout(String name, int start, FieldSpec... fields) {
        this.name = name;
        this.start = start;
        this.fields = List.of(fields);
        int offset = start;
        for (FieldSpec field : this.fields) {
            if (places.put(field.name(), new Place(field, offset)) != null) {
                throw new IllegalArgumentException(name + " has two fields " + field.name());
            }
            offset += field.width();
        }
        this.width = offset - start;
    }

    public String name() {
        return name;
    }

    /** Offset in the whole telegram. */
    public int start() {
        return start;
    }

    /** Bytes of all fields together. */
    public int width() {
        return width;
    }

    /** Offset just behind the last field. */
    public int end() {
        return start + width;
    }

    public List<FieldSpec> fields() {
        return fields;
    }

    /** @throws IllegalArgumentException when this layout has no such field: a programming error */
    Place place(String field) {
        Place place = places.get(field);
        if (place == null) {
            throw new IllegalArgumentException(name + " has no field " + field);
        }
        return place;
    }

    /** A field where it stands in the whole telegram. */
    record Place(FieldSpec field, int offset) {

        int end() {
            return offset + field.width();
        }
    }
}
