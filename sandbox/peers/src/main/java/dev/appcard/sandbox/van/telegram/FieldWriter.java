package dev.appcard.sandbox.van.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Writes the fields of one part of a telegram into bytes that begin as spaces: the one place that pads and cuts. */
public final class FieldWriter<F extends Enum<F> & TelegramField> {
    private final Layout<F> layout;
    private final byte[] bytes;
    private final int start;

    public FieldWriter(Layout<F> layout) {
        this(layout, blank(layout.length()), 0);
    }

    private FieldWriter(Layout<F> layout, byte[] bytes, int start) {
        this.layout = layout;
        this.bytes = bytes;
        this.start = start;
    }

    /** Writes over a part of bytes that are there already. */
    public static <F extends Enum<F> & TelegramField> FieldWriter<F> over(Layout<F> layout, byte[] bytes, int start) {
        return new FieldWriter<>(layout, bytes, start);
    }

    public FieldWriter<F> text(F field, String text) {
        return raw(field, TelegramText.encode(text, field.width()));
    }

    /** Digits with zeros on the left. Throws {@link IllegalArgumentException} for a number that does not fit. */
    public FieldWriter<F> digits(F field, long number) {
        String digits = String.format(Locale.ROOT, "%0" + field.width() + "d", number);
        if (number < 0 || digits.length() > field.width()) {
            throw new IllegalArgumentException(field.label() + " does not hold the number");
        }
        return raw(field, digits.getBytes(StandardCharsets.US_ASCII));
    }

    public FieldWriter<F> raw(F field, byte[] value) {
        System.arraycopy(value, 0, bytes, start + layout.offset(field), field.width());
        return this;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] blank(int length) {
        var spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}
