package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.StrictReader;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The last field of each line: the CRC-32 of the bytes before it. */
final class LineCheck {

    static final String FIELD = "Check";
    private static final Pattern FORM = Pattern.compile("[0-9A-F]{8}");
    private static final int HEXADECIMAL = 16;

    private LineCheck() {}

    static void require(StrictReader line, byte[] bytes) {
        String said = line.code(FIELD, FORM);
        CRC32 actual = new CRC32();
        actual.update(bytes, 0, bytes.length - said.length());
        if (Long.parseLong(said, HEXADECIMAL) != actual.getValue()) {
            throw line.fault(FIELD, "the line's bytes are not those that it was written with");
        }
    }
}
