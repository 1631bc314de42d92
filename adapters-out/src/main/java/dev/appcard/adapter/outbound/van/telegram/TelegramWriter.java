package dev.appcard.adapter.outbound.van.telegram;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one place that encodes, cuts and pads. A field that is not set is blank: spaces, or zeros where digits go. */
public final class TelegramWriter {

    private static final String NOT_PRINTABLE = "not printable ASCII";
    private final TelegramLayout layout;
    private final byte[] bytes;

    public TelegramWriter(TelegramLayout layout) {
        this.layout = layout;
        this.bytes = new byte[layout.width()];
        for (FieldSpec field : layout.fields()) {
            put(field.name(), "");
        }
    }

    /**
     * Sets a field.
     *
     * @throws TelegramFormatException when an identifier or digits do not fit
     */
    public TelegramWriter put(String field, String value) {
        Place place = layout.place(field);
        int at = place.offset() - layout.start();
        int end = place.end() - layout.start();
        byte[] content = encode(place.field(), value);
        switch (place.field().kind()) {
            case TEXT, CODE -> {
                System.arraycopy(content, 0, bytes, at, content.length);
                Arrays.fill(bytes, at + content.length, end, (byte) ' ');
            }
            case DIGITS -> {
                Arrays.fill(bytes, at, end - content.length, (byte) '0');
                System.arraycopy(content, 0, bytes, end - content.length, content.length);
            }
        }
        return this;
    }

    /**
     * Sets an identifier that must never become a string: printable ASCII, the parts behind each other. They are copied;
     * the caller zeroes them, and this writer when it is used up.
     *
     * @throws TelegramFormatException when they do not fit
     */
    public TelegramWriter putSecret(String field, byte[]... parts) {
        Place place = layout.place(field);
        int at = place.offset() - layout.start();
        int end = place.end() - layout.start();
        for (byte[] part : parts) {
            requirePrintable(place.field(), part, end - at);
            System.arraycopy(part, 0, bytes, at, part.length);
            at += part.length;
        }
        Arrays.fill(bytes, at, end, (byte) ' ');
        return this;
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Bytes of all fields together. */
    public int width() {
        return bytes.length;
    }

    /** Writes the fields into a telegram, without another copy of them anywhere. */
    public void copyTo(byte[] telegram, int offset) {
        System.arraycopy(bytes, 0, telegram, offset, bytes.length);
    }

    /** Zeroes what was written: to be called when nothing is written or copied any more. */
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    private byte[] encode(FieldSpec field, String value) {
        return switch (field.kind()) {
            case TEXT -> FieldText.encodeCut(value, field.width());
            case CODE -> exact(field, value, ' ', '~', NOT_PRINTABLE);
            case DIGITS -> exact(field, value, '0', '9', "not digits");
        };
    }

    private void requirePrintable(FieldSpec field, byte[] part, int room) {
        if (part.length > room) {
            throw tooLong(field);
        }
        for (byte character : part) {
            if (character < ' ' || character > '~') {
                throw new TelegramFormatException(layout, field.name(), NOT_PRINTABLE);
            }
        }
    }

    private TelegramFormatException tooLong(FieldSpec field) {
        return new TelegramFormatException(layout, field.name(), "longer than " + field.width() + " bytes");
    }

    private byte[] exact(FieldSpec field, String value, char lowest, char highest, String problem) {
        if (value.length() > field.width()) {
            throw tooLong(field);
        }
        if (!value.chars().allMatch(character -> character >= lowest && character <= highest)) {
            throw new TelegramFormatException(layout, field.name(), problem);
        }
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
