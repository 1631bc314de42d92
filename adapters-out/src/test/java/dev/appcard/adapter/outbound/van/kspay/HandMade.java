package dev.appcard.adapter.outbound.van.kspay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes put together by hand, in a test, from the VAN's document: nothing of the codec takes part. */
final class HandMade {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** These characters, and then as many spaces. */
    HandMade ascii(String text, int spaces) {
        bytes.writeBytes((text + " ".repeat(spaces)).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    HandMade ascii(String text) {
        return ascii(text, 0);
    }

    /** Bytes as they are, each a character of this text. */
    HandMade latin(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    HandMade hex(String hex, int spaces) {
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        return ascii("", spaces);
    }

    HandMade blank(int spaces) {
        return ascii("", spaces);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** With other characters at an offset. */
    static byte[] with(byte[] telegram, int offset, String text) {
        byte[] changed = telegram.clone();
        byte[] characters = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(characters, 0, changed, offset, characters.length);
        return changed;
    }
}
