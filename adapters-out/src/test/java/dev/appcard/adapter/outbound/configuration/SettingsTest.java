package dev.appcard.adapter.outbound.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
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
                "ISSUER_KB_BASE_URL",
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
                "ISSUER_KB_INSTALLMENT_FROM; 50,000",
                "ISSUER_KB_INTEREST_FREE_MONTHS; 2 3",
                "ISSUER_KB_INTEREST_FREE_MONTHS; 1",
                "ISSUER_KB_INTEREST_FREE_MONTHS; 2,13",
                "ISSUER_KB_INTEREST_FREE_MONTHS; 2,2",
                "ISSUER_KB_INTEREST_FREE_MONTHS; 2,",
                "ISSUER_CONNECT_TIMEOUT; PT0S",
                "ISSUER_TIMEOUT; 5",
                "ISSUER_MAX_CALLS; 0",
                "LINQ_SERVICE; PAYSSAM",
                "LINQ_CODES; OD=payssam,PL=speeid",
                "LINQ_CODES; OD=payssam,PL=speeid,SP=speeid",
                "LINQ_CODES; OD=payssam,OD=speeid,SP=linq",
                "LINQ_CODES; OD=payssam,PL=speeid,XX=linq",
                "LINQ_CODES; OD=payssam,PL=speeid,SP=linq,OD=payssam",
                "LINQ_CODES; OD,PL,SP",
                "LINQ_ROUTE_OD; here",
                "LINQ_ROUTE_PL; speeid.example.com",
                "LINQ_ROUTE_SP; https://linq.example.com/",
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
                "ATTENTION_AFTER_TRIES; 0",
                "LATE_APPROVAL_WATCH; PT59S",
                "LATE_APPROVALS_AT_ONCE; 0",
                "POLL_AFTER; soon",
                "APP_LAUNCH_VIA; localhost:9090/phone",
                "BACKGROUND_LIMIT; -1",
                "CARD_VAULT; kms",
                "CARD_VAULT; AWS",
                "CARD_KEY_CACHE_ENTRIES; 0",
                "CARD_KEY_CACHE_TIME; PT0S",
                "CARD_KEY_CACHE_TIME; PT25H",
                "KMS_KEY_ID; a key",
                "KMS_REGION; Seoul",
                "KMS_ENDPOINT; kms.example.com",
                "KMS_CONNECT_TIMEOUT; PT0S",
                "KMS_TIMEOUT; 3",
                "KMS_RETRIES; 6",
                "KMS_MAX_CALLS; 0",
                "CARD_KEY_STORE; /no/such/file",
                "CARD_KEY_ALIAS; Upper",
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
        "LATE_APPROVAL_PAUSE_FIRST, PT7.999S, VAN_CONNECT_TIMEOUT + VAN_NET_CANCEL_TIMEOUT (PT8S)",
        "LATE_APPROVAL_PAUSE_LONGEST, PT59S, LATE_APPROVAL_PAUSE_FIRST (PT1M)",
        "UNKNOWN_ORDER_FINAL_AFTER, PT21S, VAN_WRITE_TIMEOUT + VAN_ANSWER_TIMEOUT (PT22S)",
        "ISSUER_TIMEOUT, PT1.9S, ISSUER_CONNECT_TIMEOUT (PT2S)",
        "KMS_TIMEOUT, PT0.9S, KMS_CONNECT_TIMEOUT (PT1S)"
    })
    void checkShouldNameTimesThatDoNotFitTogether(String name, String text, String least) {
        assertRefused(new SettingTexts().with(name, text)).withMessageContaining(name + " must be at least " + least);
    }

    @Test
    void checkShouldRefuseARouteThatLeadsBackToTheGatewayItself() {
        assertRefused(new SettingTexts().with("LINQ_ROUTE_PL", "https://pay.example.com"))
                .withMessageContaining("LINQ_ROUTE_PL must not be PUBLIC_URL");
    }

    @ParameterizedTest
    @DisplayName("the key has the size of the issuer's cipher, and no other")
    @CsvSource({"SHINHAN, 16", "BC, 16", "SAMSUNG, 32", "HYUNDAI, 32", "LOTTE, 16", "HANA, 16", "NH, 32", "WOORI, 32"})
    void checkShouldKnowTheSizeOfEachIssuersKey(String code, int bytes) {
        SettingTexts right = new SettingTexts()
                .withIssuer(code, bytes)
                .with("ISSUER_SAMSUNG_PUBLIC_KEY", "http://localhost:9090/samsung/appcard/key");
        SettingTexts wrong = new SettingTexts().withIssuer(code, 48 - bytes);

        assertThatCode(() -> SettingCheck.all(right)).doesNotThrowAnyException();
        assertRefused(wrong)
                .withMessageContaining(
                        "ISSUER_" + code + "_KEY must be " + 2 * bytes + " hex digits (" + bytes + " bytes)");
    }

    @ParameterizedTest
    @DisplayName("Samsung's public key is required with Samsung only: a PEM, or an address on the loopback")
    @ValueSource(
            strings = {
                "",
                "not a key",
                "https://samsung.example.com/key",
                "http://samsung.example.com/key",
                "-----BEGIN PUBLIC KEY-----AAAA-----END PUBLIC KEY-----"
            })
    void checkShouldRefuseWhatIsNoKeyOfSamsungs(String text) {
        SettingTexts samsung = new SettingTexts().withIssuer("SAMSUNG", 32);

        assertRefused(text.isEmpty() ? samsung : samsung.with("ISSUER_SAMSUNG_PUBLIC_KEY", text))
                .withMessageContaining("ISSUER_SAMSUNG_PUBLIC_KEY " + (text.isEmpty() ? "is not set: it " : "")
                        + "must be the PEM text of an RSA public key of 2048 bits or more");
    }

    @ParameterizedTest
    @CsvSource({"1024, false", "2048, true"})
    void checkShouldTakeAPublicKeyOfSamsungsThatIsLongEnough(int bits, boolean taken) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(bits);
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pairs.generateKeyPair().getPublic().getEncoded())
                .replace("\n", "\\n");
        SettingTexts texts = new SettingTexts()
                .withIssuer("SAMSUNG", 32)
                .with(
                        "ISSUER_SAMSUNG_PUBLIC_KEY",
                        "-----BEGIN PUBLIC KEY-----\\n" + base64 + "\\n-----END PUBLIC KEY-----\\n");

        if (taken) {
            assertThatCode(() -> SettingCheck.all(texts)).doesNotThrowAnyException();
        } else {
            assertRefused(texts).withMessageContaining("ISSUER_SAMSUNG_PUBLIC_KEY must be ");
        }
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
                "ISSUER_KB_INSTALLMENT_FROM; 0",
                "ISSUER_KB_INTEREST_FREE_MONTHS; '2, 3,12'",
                "LINQ_CODES; 'SP=payssam, OD=linq,PL=speeid'",
                "LINQ_ROUTE_OD; local",
                "LINQ_ROUTE_PL; http://localhost:9090/linq",
                "APP_LAUNCH_VIA; http://localhost:9090/phone?url=",
                "VAN_LATE_ANSWER_WATCH; PT0S",
                "VAN_HOST; van-1.example.com",
                "NET_CANCEL_PAUSE_FIRST; PT1M"
            })
    void checkShouldTakeWhatIsRight(String name, String text) {
        assertThatCode(() -> SettingCheck.all(new SettingTexts().with(name, text)))
                .doesNotThrowAnyException();
    }

    private static ThrowableAssertAlternative<ConfigurationRefused> assertRefused(SettingTexts texts) {
        return assertThatExceptionOfType(ConfigurationRefused.class).isThrownBy(() -> SettingCheck.all(texts));
    }
}
