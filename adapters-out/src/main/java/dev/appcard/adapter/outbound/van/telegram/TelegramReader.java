package dev.appcard.adapter.outbound.van.telegram;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout.Place;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one place that takes telegrams apart. Values come without the spaces that pad them. */
public final class TelegramReader {

    private final TelegramLayout layout;
    private final byte[] telegram;

    /**
     * @param telegram the whole telegram, of which the layout is a stretch; may be shorter than that. Not copied: its
     *     owner zeroes it when all is read
     */
    public TelegramReader(TelegramLayout layout, byte[] telegram) {
        this.layout = layout;
        this.telegram = telegram;
    }

    /** Text as it came. */
    public String text(String field) {
        Place place = whole(field);
        return decode(field, place.offset(), place.end());
    }

    /** An identifier: printable ASCII or blank. */
    public String code(String field) {
        Place place = whole(field);
        return ascii(field, place.offset(), place.end());
    }

    /** An identifier that older peers leave out: as much of it as the telegram has. */
    public String codeIfSent(String field) {
        Place place = layout.place(field);
        int end = Math.min(place.end(), telegram.length);
        return place.offset() >= end ? "" : ascii(field, place.offset(), end);
    }

    /** Printable ASCII that must not become a string, padding and all: a copy, to be zeroed by the caller. */
    public byte[] secret(String field) {
        Place place = whole(field);
        requirePrintable(field, place.offset(), place.end());
        return Arrays.copyOfRange(telegram, place.offset(), place.end());
    }

    /** The same of a field that not every peer sends: as much as the telegram has, whatever bytes they are. */
    public byte[] secretIfSent(String field) {
        Place place = layout.place(field);
        int from = Math.min(place.offset(), telegram.length);
        return Arrays.copyOfRange(telegram, from, Math.min(place.end(), telegram.length));
    }

    /** A number, whichever side it is padded on; at least one digit. */
    public long number(String field) {
        String value = code(field).strip();
        if (value.isEmpty() || value.length() > 18 || !value.chars().allMatch(TelegramReader::isDigit)) {
            throw new TelegramFormatException(layout, field, "not a number");
        }
        return Long.parseLong(value);
    }

    private Place whole(String field) {
        Place place = layout.place(field);
        if (place.end() > telegram.length) {
            throw new TelegramFormatException(layout, field, "the telegram ends at " + telegram.length);
        }
        return place;
    }

    private String decode(String field, int from, int to) {
        try {
            String value = FieldText.decode(telegram, from, to);
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw new TelegramFormatException(layout, field, "a control character");
            }
            return value.stripTrailing();
        } catch (CharacterCodingException garbled) {
            throw new TelegramFormatException(layout, field, "no characters of MS949");
        }
    }

    private String ascii(String field, int from, int to) {
        requirePrintable(field, from, to);
        return new String(telegram, from, to - from, StandardCharsets.US_ASCII).stripTrailing();
    }

    private void requirePrintable(String field, int from, int to) {
        for (int at = from; at < to; at++) {
            if (telegram[at] < ' ' || telegram[at] > '~') {
                throw new TelegramFormatException(layout, field, "not printable ASCII");
            }
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
