package dev.appcard.adapter.outbound.van.telegram;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A telegram for a log, field by field on one line: hidden fields as stars, bytes that are not printable ASCII as dots,
 * and whatever lies behind the layouts as a count only.
 */
public final class TelegramDump {

    private static final String STARS = "***";

    private TelegramDump() {}

    public static String of(byte[] telegram, List<TelegramLayout> layouts) {
        StringBuilder line = new StringBuilder();
        int known = 0;
        for (TelegramLayout layout : layouts) {
            layout.fields().forEach(field -> append(line, telegram, layout, field));
            known = layout.end();
        }
        if (telegram.length > known) {
            line.append("and ").append(telegram.length - known).append(" bytes");
        }
        return line.toString().strip();
    }

    private static void append(StringBuilder line, byte[] telegram, TelegramLayout layout, FieldSpec field) {
        int from = layout.place(field.name()).offset();
        int to = Math.min(layout.place(field.name()).end(), telegram.length);
        if (from >= to) {
            return;
        }
        String value = field.secret() ? stars(telegram, from, to) : printable(telegram, from, to);
        if (!value.isBlank()) {
            line.append(field.name()).append('=').append(value.stripTrailing()).append(' ');
        }
    }

    /** Without making a string of what they stand for. */
    private static String stars(byte[] telegram, int from, int to) {
        for (int at = from; at < to; at++) {
            if (telegram[at] != ' ') {
                return STARS;
            }
        }
        return "";
    }

    private static String printable(byte[] telegram, int from, int to) {
        byte[] shown = new byte[to - from];
        for (int at = from; at < to; at++) {
            boolean plain = telegram[at] >= ' ' && telegram[at] <= '~';
            shown[at - from] = plain ? telegram[at] : (byte) '.';
        }
        return new String(shown, StandardCharsets.US_ASCII);
    }
}
