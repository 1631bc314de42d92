package dev.appcard.domain.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * Names as issuers' apps take them: measured in bytes of EUC-KR (two for a Hangul syllable), cut between characters,
 * without {@code |} and control characters. Never refused: what EUC-KR does not have becomes {@code ?}.
 */
public final class EucKrText {

    private static final Charset EUC_KR = Charset.forName("EUC-KR");

    private EucKrText() {}

    public static String cut(String text, int mostBytes) {
        CharsetEncoder encoder = EUC_KR.newEncoder();
        StringBuilder kept = new StringBuilder();
        int room = mostBytes;
        // composed first: some systems send Hangul as single letters, which EUC-KR would not know
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            String written = written(character, encoder);
            room -= written.getBytes(EUC_KR).length;
            if (room < 0) {
                break;
            }
            kept.append(written);
        }
        return kept.toString();
    }

    private static String written(int character, CharsetEncoder encoder) {
        if (Character.isISOControl(character)) {
            return "";
        }
        String one = Character.toString(character);
        if (character == '|') {
            return " ";
        }
        return encoder.canEncode(one) ? one : "?";
    }
}
