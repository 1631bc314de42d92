package dev.appcard.adapter.inbound.rest.keyin;

import java.util.Arrays;

/** The inside of a JSON text as bytes: its escapes are undone without a string being made. */
final class ScannedJson {

    /** Stands for an escape of what is no ASCII: no name and no value that is looked for has any. */
    private static final byte OTHER = '?';

    private static final int DIGITS_OF_AN_ESCAPE = 4;

    private ScannedJson() {}

    /** @return a new array, to be wiped by the caller; bytes beyond ASCII are left as they are */
    static byte[] decoded(byte[] json, int start, int end) {
        byte[] buffer = new byte[end - start];
        int length = 0;
        int at = start;
        while (at < end) {
            boolean isEscape = json[at] == '\\' && at + 1 < end;
            buffer[length++] = isEscape ? unescaped(json, at + 1, end) : json[at];
            at += !isEscape ? 1 : json[at + 1] == 'u' ? 2 + DIGITS_OF_AN_ESCAPE : 2;
        }
        byte[] decoded = Arrays.copyOf(buffer, length);
        Arrays.fill(buffer, (byte) 0);
        return decoded;
    }

    private static byte unescaped(byte[] json, int at, int end) {
        return switch (json[at]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode(json, at + 1, end);
            default -> json[at];
        };
    }

    private static byte unicode(byte[] json, int at, int end) {
        int point = at + DIGITS_OF_AN_ESCAPE <= end ? 0 : -1;
        for (int index = 0; index < DIGITS_OF_AN_ESCAPE && point >= 0; index++) {
            int digit = Character.digit(json[at + index], 16);
            point = digit < 0 ? -1 : point * 16 + digit;
        }
        return point >= 0 && point < 0x80 ? (byte) point : OTHER;
    }
}
