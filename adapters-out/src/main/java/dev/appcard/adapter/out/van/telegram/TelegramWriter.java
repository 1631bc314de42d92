package dev.appcard.adapter.out.van.telegram;

import dev.appcard.adapter.out.van.telegram.TelegramLayout.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one place that encodes, cuts and pads. A field that is not set is blank: spaces, or zeros where digits go. */
public final class TelegramWriter {

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

    public byte[] toBytes() {
        return bytes.clone();
    }

    private byte[] encode(FieldSpec field, String value) {
        return switch (field.kind()) {
            case TEXT -> FieldText.encodeCut(value, field.width());
            case CODE -> exact(field, value, ' ', '~', "not printable ASCII");
            case DIGITS -> exact(field, value, '0', '9', "not digits");
        };
    }

    private byte[] exact(FieldSpec field, String value, char lowest, char highest, String problem) {
        if (value.length() > field.width()) {
            throw new TelegramFormatException(layout, field.name(), "longer than " + field.width() + " bytes");
        }
        if (!value.chars().allMatch(character -> character >= lowest && character <= highest)) {
            throw new TelegramFormatException(layout, field.name(), problem);
        }
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
