package dev.appcard.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.sandbox.Seed;
import dev.appcard.sandbox.phone.LaunchUrl.IntentUrl;
import dev.appcard.sandbox.phone.LaunchUrl.SchemeUrl;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchUrlParserTest {
    private static final String INTENT = "intent://pay?mid=A&tid=B#Intent;scheme=kb-acp;package=com.kbcard.cxh.appcard;"
        + "S.browser_fallback_url=https%3A%2F%2Fplay.google.com%2Fstore%2Fapps%2Fdetails%3Fid%3Dcom.kbcard.cxh.appcard;end";

    @Test
    void parseShouldReadTheSchemeForm() throws LaunchUrlException {
        assertThat(LaunchUrlParser.parse("KB-acp://pay?mid=A&tid=B%20C"))
                .isEqualTo(new SchemeUrl("kb-acp", "mid=A&tid=B%20C"));
    }

    @Test
    void parseShouldReadTheIntentForm() throws LaunchUrlException {
        assertThat(LaunchUrlParser.parse(INTENT))
                .isEqualTo(new IntentUrl(
                        "kb-acp",
                        "com.kbcard.cxh.appcard",
                        Optional.of("https://play.google.com/store/apps/details?id=com.kbcard.cxh.appcard"),
                        "mid=A&tid=B"));
    }

    @Test
    void parseShouldDoWithoutAStoreAndIgnoreExtrasThatItDoesNotKnow() throws LaunchUrlException {
        String url =
                "intent://pay?a=1#Intent;action=android.intent.action.VIEW;scheme=kb-acp;package=a.b;S.other=x;end";

        assertThat(LaunchUrlParser.parse(url)).isEqualTo(new IntentUrl("kb-acp", "a.b", Optional.empty(), "a=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kb-acp",
                "kb-acp://pay",
                "kb-acp://other?mid=A",
                "kb-acp://pay?mid=A#Intent;scheme=kb-acp;package=a.b;end",
                "kb-acp://pay?mid=A\r\nSet-Cookie:x",
                "kb-acp://pay?mid=한글",
                "kb-acp://pay?mid=A B",
                "://pay?mid=A",
                "intent://pay?mid=A",
                "intent://pay?mid=A#Intent;scheme=kb-acp;package=a.b",
                "intent://pay?mid=A#scheme=kb-acp;package=a.b;end",
                "intent://pay?mid=A#Intent;end",
                "intent://pay?mid=A#Intent;package=a.b;end",
                "intent://pay?mid=A#Intent;scheme=kb-acp;end",
                "intent://pay?mid=A#Intent;scheme=intent;package=a.b;end",
                "intent://pay?mid=A#Intent;scheme=kb-acp;scheme=other;package=a.b;end",
                "intent://pay?mid=A#Intent;scheme=kb-acp;package=nodots;end",
                "intent://pay?mid=A#Intent;scheme=kb-acp;package=a.b;S.browser_fallback_url=javascript%3Aalert(1);end",
                "intent://pay?mid=A#Intent;scheme=kb-acp;package=a.b;S.browser_fallback_url=%zz;end"
            })
    void parseShouldRefuseWhatNoPhoneOpens(String url) {
        assertThatExceptionOfType(LaunchUrlException.class).isThrownBy(() -> LaunchUrlParser.parse(url));
    }

    @Test
    void parseShouldRefuseWhatIsTooLong() {
        assertThatExceptionOfType(LaunchUrlException.class)
                .isThrownBy(() -> LaunchUrlParser.parse("kb-acp://pay?a=" + "x".repeat(9000)));
    }

    @Test
    void parseShouldGiveACallOrARefusalForAnyMutation() {
        long seed = Seed.of(LaunchUrlParserTest.class);
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String mutated = mutate(INTENT, random);
            assertThatCode(() -> parsed(mutated))
                    .as("seed %d: %s", seed, mutated)
                    .doesNotThrowAnyException();
        }
    }

    private static void parsed(String url) {
        try {
            LaunchUrl launch = LaunchUrlParser.parse(url);
            assertThat(launch.query()).matches("[\\x21-\\x7e]*").doesNotContain("#");
            assertThat(launch.scheme()).matches("[a-z][a-z0-9+.-]*").isNotEqualTo("intent");
        } catch (LaunchUrlException refused) {
            assertThat(refused.explanation()).isNotBlank();
        }
    }

    private static String mutate(String url, Random random) {
        var mutated = new StringBuilder(url);
        for (int changes = random.nextInt(1, 5); changes > 0 && !mutated.isEmpty(); changes--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.setCharAt(at, "%;=#&:/?\r\n \u0000가A+".charAt(random.nextInt(15)));
                default -> mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + 9)));
            }
        }
        return mutated.toString();
    }
}
