package dev.appcard.adapter.outbound.van.telegram;

/**
 * One field of a telegram.
 *
 * @param name as in the VAN's document
 * @param width in bytes
 * @param secret shown as stars in a dump: secrets of the card and personal data
 */
public record FieldSpec(String name, int width, FieldKind kind, boolean secret) {

    public FieldSpec {
        if (name.isBlank() || width < 1) {
            throw new IllegalArgumentException("a field has a name and a width");
        }
    }

    public static FieldSpec text(String name, int width) {
        return new FieldSpec(name, width, FieldKind.TEXT, false);
    }

    public static FieldSpec code(String name, int width) {
        return new FieldSpec(name, width, FieldKind.CODE, false);
    }

    public static FieldSpec digits(String name, int width) {
        return new FieldSpec(name, width, FieldKind.DIGITS, false);
    }

    /** The same field, hidden in dumps. */
    public FieldSpec hidden() {
        return new FieldSpec(name, width, kind, true);
    }
}
