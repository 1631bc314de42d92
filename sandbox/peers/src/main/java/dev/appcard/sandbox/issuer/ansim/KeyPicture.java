package dev.appcard.sandbox.issuer.ansim;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Digits as pictures: strokes without any text, turned and moved a little each time. */
final class KeyPicture {
    /** One stroke for each digit on a ground of 20 by 32. */
    private static final List<String> STROKES = List.of(
            "M10 2C4 2 2 9 2 16S4 30 10 30 18 23 18 16 16 2 10 2Z",
            "M4 8L11 2V30M4 30H18",
            "M3 9C3 4 6 2 10 2S17 4 17 9C17 16 3 22 3 30H18",
            "M3 5C5 3 7 2 10 2C14 2 17 4 17 9S13 15 9 15C14 15 18 17 18 22.5S14 30 10 30C7 30 4 29 2 26",
            "M13 30V2L2 22H18",
            "M16 2H5L4 14C6 12 8 12 10 12C15 12 18 15 18 21S15 30 10 30C7 30 4 29 2 26",
            "M15 3C8 3 3 10 3 20C3 26 6 30 10.5 30S18 26 18 21.5 15 14 10.5 14 3 17 3 21",
            "M2 2H18L8 30",
            "M10 15C6 15 3 12 3 8.5S6 2 10 2 17 5 17 8.5 14 15 10 15C5 15 2 18 2 22.5S5 30 10 30 18 27 18 22.5 15 15"
                    + " 10 15Z",
            "M5 29C12 29 17 22 17 12C17 6 14 2 9.5 2S2 6 2 10.5 5 18 9.5 18 17 15 17 11");

    private static final String SVG = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path transform="translate(%d %d) rotate(%d 10 16)" d="%s" fill="none" stroke="#23262b" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>\
        """;

    private static final int LEFT = 14;
    private static final int TOP = 8;
    private static final int MOVED = 3;
    private static final int TURNED = 8;

    private KeyPicture() {}

    /** The address of the picture, which carries it whole ({@code data:}). */
    static String of(int digit, SecureRandom random) {
        String svg = SVG.formatted(
                LEFT + random.nextInt(-MOVED, MOVED + 1),
                TOP + random.nextInt(-MOVED, MOVED + 1),
                random.nextInt(-TURNED, TURNED + 1),
                STROKES.get(digit));
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
