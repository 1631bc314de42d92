package dev.appcard.adapter.out.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC_URL",
                "ISSUERS",
                "ISSUER_KB_MID",
                "ISSUER_KB_KEY",
                "ISSUER_KB_MAC_KEY",
                "VAN_HOST",
                "VAN_PORT",
                "DATA_KEY",
                "DB_PASSWORD"
            })
    void checkShouldNameWhatIsMissing(String name) {
        assertRefused(new SettingTexts().without(name)).withMessageContaining(name + " is not set: it must be ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PUBLIC_URL; pay.example.com",
                "PUBLIC_URL; https://pay.example.com/",
                "PUBLIC_URL; https://pay.example.com/gateway",
                "PUBLIC_URL; https://pay.example.com?a=b",
                "PUBLIC_URL; https://user@pay.example.com",
                "PUBLIC_URL; ftp://pay.example.com",
                "PUBLIC_URL; https://",
                "PUBLIC_URL; 'https://pay.example.com '",
                "ISSUERS; KB,",
                "ISSUERS; kb",
                "ISSUERS; KB,KB",
                "ISSUERS; KB,NOBODY",
                "ISSUER_KB_MID; demokb",
                "ISSUER_KB_MID; ABCDEFGHIJKLMNOPQRSTU",
                "ISSUER_KB_KEY; 5ec2e75ec2e75ec2e75ec2e75ec2e75",
                "ISSUER_KB_KEY; 5ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2",
                "ISSUER_KB_KEY; 5ec2e75ec2e75ec2e75ec2e75ec2e75x",
                "ISSUER_KB_KEY_PREVIOUS; 5ec2e7",
                "ISSUER_KB_MAC_KEY; 5ec2e75ec2e75ec2e75ec2e75ec2e75e",
                "ISSUER_KB_MAC_KEY_PREVIOUS; 5ec2e7",
                "ISSUER_KB_BASE_URL; kb.example.com",
                "ISSUER_KB_BASE_URL; https://kb.example.com/x/",
                "VAN_HOST; van host",
                "VAN_PORT; 0",
                "VAN_PORT; 65536",
                "VAN_PORT; 29991x",
                "VAN_ANSWER_TIMEOUT; 20",
                "VAN_ANSWER_TIMEOUT; PT0S",
                "VAN_ANSWER_TIMEOUT; PT6M",
                "VAN_CONNECTIONS; 0",
                "VAN_DECLINE_TABLE; /no/such/file",
                "DATA_KEY; 5ec2e75ec2e75ec2e75ec2e75ec2e75e",
                "DATA_KEY_PREVIOUS; 5ec2e7",
                "AUTHENTICATE_WITHIN; -PT1M",
                "CONFIRM_WITHIN; PT11M",
                "RESULT_MAY_BE_OLD; PT11M",
                "UNKNOWN_ORDER_FINAL_TRIES; 0",
                "POLL_AFTER; soon",
                "APP_LAUNCH_VIA; localhost:9090/phone",
                "BACKGROUND_LIMIT; -1",
                "DB_PORT; x",
                "HTTP_PORT; 99999"
            })
    void checkShouldNameWhatIsMalformedButNotItsValue(String name, String text) {
        assertRefused(new SettingTexts().with(name, text))
                .withMessageContaining(name + " must be ")
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContain("5ec2e7")
                        .doesNotContain(SettingTexts.DATA_KEY)
                        .doesNotContain(SettingTexts.KEY)
                        .doesNotContain(SettingTexts.MAC_KEY)
                        .doesNotContain("secret-of-the-database"));
    }

    @ParameterizedTest
    @CsvSource({
        "NET_CANCEL_PAUSE_FIRST, PT7.999S, VAN_CONNECT_TIMEOUT + VAN_NET_CANCEL_TIMEOUT (PT8S)",
        "NET_CANCEL_PAUSE_LONGEST, PT7S, NET_CANCEL_PAUSE_FIRST (PT8S)",
        "UNKNOWN_ORDER_FINAL_AFTER, PT21S, VAN_WRITE_TIMEOUT + VAN_ANSWER_TIMEOUT (PT22S)"
    })
    void checkShouldNameTimesThatDoNotFitTogether(String name, String text, String least) {
        assertRefused(new SettingTexts().with(name, text)).withMessageContaining(name + " must be at least " + least);
    }

    @Test
    @DisplayName("every problem is told at once, also those of a known issuer beside an unknown one")
    void checkShouldTellEveryProblemAtOnce() {
        SettingTexts texts = new SettingTexts()
                .without("PUBLIC_URL")
                .with("ISSUERS", "KB,NOBODY")
                .with("ISSUER_KB_KEY", "1234")
                .with("VAN_PORT", "no")
                .with("NET_CANCEL_PAUSE_LONGEST", "PT1S");

        assertRefused(texts)
                .withMessageStartingWith("configuration refused: PUBLIC_URL ")
                .withMessageContainingAll(
                        "; ISSUERS must be a list",
                        "; ISSUER_KB_KEY must be 32 hex digits (16 bytes)",
                        "; VAN_PORT ",
                        "; NET_CANCEL_PAUSE_LONGEST ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PUBLIC_URL; http://localhost:9080",
                "PUBLIC_URL; https://[::1]:9443",
                "ISSUERS; ' KB '",
                "ISSUER_KB_KEY; D6C6B81E1B0F6FB6E3063547927B8175",
                "ISSUER_KB_BASE_URL; http://localhost:9090/kb",
                "APP_LAUNCH_VIA; http://localhost:9090/phone?url=",
                "VAN_LATE_ANSWER_WATCH; PT0S",
                "VAN_HOST; van-1.example.com",
                "NET_CANCEL_PAUSE_FIRST; PT1M"
            })
    void checkShouldTakeWhatIsRight(String name, String text) {
        assertThatCode(() -> Settings.check(new SettingTexts().with(name, text)))
                .doesNotThrowAnyException();
    }

    private static ThrowableAssertAlternative<ConfigurationRefused> assertRefused(SettingTexts texts) {
        return assertThatExceptionOfType(ConfigurationRefused.class).isThrownBy(() -> Settings.check(texts));
    }
}
