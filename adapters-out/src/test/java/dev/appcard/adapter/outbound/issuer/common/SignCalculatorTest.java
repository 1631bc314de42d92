package dev.appcard.adapter.outbound.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected signs were made by {@code openssl dgst -sha256 -mac HMAC}. */
class SignCalculatorTest {

    private static final Secret CURRENT = secret("9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6");
    private static final Secret PREVIOUS = secret("11".repeat(32));
    private static final String[] FAILED_RESULT = {
        "result", "DEMOKB", "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A", "1004", "20261122101530", ""
    };
    private static final String BY_CURRENT = "f28ca96f3e295337fc92daf0672bb967cdbc52a9c0217175cfdd3a2e8cc6e54b";
    private static final String BY_PREVIOUS = "71b47f2267a6df8df6ab86e09f0a0d6fe540ecc6490ea99f761087bf72754a2e";

    @Test
    void signShouldTakeAnAbsentPartAsAnEmptyText() {
        String sign = new SignCalculator(RotatingSecret.of(CURRENT))
                .sign("call", "DEMOKB", "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A", "", "AAAA");

        assertThat(sign).isEqualTo("3e3055059b154141b6ffb7964d18f455d55bdd9f2ff96dd24a46da6650e1161b");
    }

    @Test
    void signShouldTakeTextAsUtf8() {
        String sign = new SignCalculator(RotatingSecret.of(CURRENT)).sign("result", "국민", "한글");

        assertThat(sign).isEqualTo("0b98dcc7b3238249f35e19683aa3c748a70a476ccb00166317ad01f8c1045cea");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "false, true, false"})
    void isSignOfShouldTakeThePreviousKeyOnlyWhileItIsSet(boolean rotating, boolean byCurrent, boolean byPrevious) {
        SignCalculator signs =
                new SignCalculator(rotating ? new RotatingSecret(CURRENT, PREVIOUS) : RotatingSecret.of(CURRENT));

        assertThat(signs.isSignOf(BY_CURRENT, FAILED_RESULT)).isEqualTo(byCurrent);
        assertThat(signs.isSignOf(BY_PREVIOUS, FAILED_RESULT)).isEqualTo(byPrevious);
    }

    @Test
    void signShouldUseTheCurrentKeyWhileRotating() {
        assertThat(new SignCalculator(new RotatingSecret(CURRENT, PREVIOUS)).sign(FAILED_RESULT))
                .isEqualTo(BY_CURRENT);
    }

    @Test
    void isSignOfShouldRefuseAnythingElse() {
        SignCalculator signs = new SignCalculator(new RotatingSecret(CURRENT, PREVIOUS));

        assertThat(signs.isSignOf("", FAILED_RESULT)).isFalse();
        assertThat(signs.isSignOf(BY_CURRENT + "0", FAILED_RESULT)).isFalse();
        assertThat(signs.isSignOf(BY_CURRENT.substring(1), FAILED_RESULT)).isFalse();
        assertThat(signs.isSignOf(BY_CURRENT.toUpperCase(Locale.ROOT), FAILED_RESULT))
                .isFalse();
        assertThat(signs.isSignOf(BY_CURRENT, "result", "DEMOKB")).isFalse();
    }

    @Test
    void toStringShouldNotShowAKey() {
        RotatingSecret rotating = new RotatingSecret(CURRENT, PREVIOUS);

        assertThat(rotating.toString()).isEqualTo("RotatingSecret[current=Secret(***), previous=Secret(***)]");
    }

    private static Secret secret(String hex) {
        return new Secret(HexFormat.of().parseHex(hex));
    }
}
