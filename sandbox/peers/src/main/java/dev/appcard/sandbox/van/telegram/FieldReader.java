package dev.appcard.sandbox.van.telegram;

import java.util.Arrays;

/** Reads the fields of one part of a telegram, strictly. */
public final class FieldReader<F extends Enum<F> & TelegramField> {
    private final Layout<F> layout;
    private final byte[] bytes;
    private final int start;

    /** Throws {@link MalformedTelegram} where the part does not fit between {@code start} and the end of the bytes. */
    public FieldReader(Layout<F> layout, byte[] bytes, int start) {
        if (start < 0 || bytes.length - start < layout.length()) {
            throw new MalformedTelegram("Length", "the telegram ends inside a mandatory field");
        }
        this.layout = layout;
        this.bytes = bytes;
        this.start = start;
    }

    public byte[] raw(F field) {
        int from = start + layout.offset(field);
        return Arrays.copyOfRange(bytes, from, from + field.width());
    }

    /** Text without its padding on the right; blanks on the left stay. */
    public String text(F field) {
        return TelegramText.decode(raw(field), field.label());
    }

    /** A number whose every byte must be a digit. */
    public int digits(F field) {
        int value = 0;
        for (byte digit : raw(field)) {
            if (digit < '0' || digit > '9') {
                throw new MalformedTelegram(field.label(), "not digits");
            }
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    /** Text that must match the pattern whole. */
    public String matching(F field, String pattern) {
        String text = text(field);
        if (!text.matches(pattern)) {
            throw new MalformedTelegram(field.label(), "not as described");
        }
        return text;
    }
}
