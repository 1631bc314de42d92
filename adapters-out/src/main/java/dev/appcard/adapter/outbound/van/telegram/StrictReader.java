package dev.appcard.adapter.outbound.van.telegram;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes a stretch of fields apart in which every byte has to be as its layout says: nothing is forgiven. For files, which
 * can be asked for again; {@link TelegramReader} is for answers, which cannot.
 */
public final class StrictReader {

    private static final Charset KOREAN = Charset.forName("EUC-KR");

    private final TelegramLayout layout;
    private final byte[] bytes;

    /** @param bytes as many as the layout has, from its first field on; not copied */
    public StrictReader(TelegramLayout layout, byte[] bytes) {
        if (bytes.length != layout.width()) {
            throw new IllegalArgumentException(layout.name() + " has " + layout.width() + " bytes");
        }
        this.layout = layout;
        this.bytes = bytes;
    }

    /** Exactly as many digits as the field is wide. */
    public long number(String field) {
        return Long.parseLong(digits(field));
    }

    /** The same as they stand there. */
    public String digits(String field) {
        Place place = place(field);
        for (int at = from(place); at < to(place); at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                throw fault(field, "not digits");
            }
        }
        return ascii(place);
    }

    /** Printable ASCII of this form, and spaces behind it. */
    public String code(String field, Pattern form) {
        Place place = place(field);
        for (int at = from(place); at < to(place); at++) {
            if (bytes[at] < ' ' || bytes[at] > '~') {
                throw fault(field, "not printable ASCII");
            }
        }
        String value = ascii(place).stripTrailing();
        if (!form.matcher(value).matches()) {
            throw fault(field, "another form");
        }
        return value;
    }

    /** Whole characters of EUC-KR, none of them a control character, and spaces behind them. */
    public String text(String field) {
        Place place = place(field);
        try {
            String value = KOREAN.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from(place), place.field().width()))
                    .toString();
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw fault(field, "a control character");
            }
            return value.stripTrailing();
        } catch (CharacterCodingException garbled) {
            throw fault(field, "no characters of EUC-KR");
        }
    }

    /** A filler: spaces only. */
    public void blank(String field) {
        Place place = place(field);
        for (int at = from(place); at < to(place); at++) {
            if (bytes[at] != ' ') {
                throw fault(field, "not blank");
            }
        }
    }

    /**
     * For a value that has its form and cannot be all the same.
     *
     * @param problem without the value
     */
    public TelegramFormatException fault(String field, String problem) {
        return new TelegramFormatException(layout, field, problem);
    }

    private Place place(String field) {
        return layout.place(field);
    }

    private int from(Place place) {
        return place.offset() - layout.start();
    }

    private int to(Place place) {
        return place.end() - layout.start();
    }

    private String ascii(Place place) {
        return new String(bytes, from(place), place.field().width(), StandardCharsets.US_ASCII);
    }
}
