package dev.appcard.adapter.outbound.issuer;

import static dev.appcard.adapter.outbound.issuer.ScriptedOtcServer.BAD_ANSWER;
import static dev.appcard.adapter.outbound.issuer.ScriptedOtcServer.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.adapter.outbound.issuer.play.PlayedOtcDesk;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Issued;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Codes for charges, of every issuer that makes them: only what this issuer signed and encrypted for this charge. */
class ChargeCodeSealsTest {

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("whatever byte of encData or sign is altered, no code and no refusal comes of it")
    void alteredBytesShouldBeABadAnswer(IssuerSpec spec) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec)) {
            String encData = context.encrypted(context.content());
            String sign = context.sign("0000", encData);
            assertThat(context.answering(PlayedOtcDesk.json("0000", encData, sign)))
                    .isInstanceOf(Issued.class);

            byte[] bytes = Base64.getUrlDecoder().decode(encData);
            for (int position = 0; position < bytes.length; position++) {
                bytes[position] ^= 1;
                assertThat(context.answering(PlayedOtcDesk.json("0000", base64(bytes), sign)))
                        .as("encData, byte %d", position)
                        .isEqualTo(BAD_ANSWER);
                bytes[position] ^= 1;
            }
            for (int position = 0; position < sign.length(); position++) {
                char other = sign.charAt(position) == '0' ? '1' : '0';
                String altered = sign.substring(0, position) + other + sign.substring(position + 1);
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, altered)))
                        .as("sign, digit %d", position)
                        .isEqualTo(BAD_ANSWER);
            }
            assertThat(context.answering(PlayedOtcDesk.json("2001", encData, sign)))
                    .as("a code without a sign")
                    .isEqualTo(BAD_ANSWER);
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("what was signed for another transaction, mid or purpose is no answer")
    void anotherSignShouldBeABadAnswer(IssuerSpec spec) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec)) {
            String encData = context.encrypted(context.content());
            for (String sign : List.of(
                    context.issuer.sign(
                            "otc-answer", spec.mid(), spec.tidOf("pay_other00000000000001"), "0000", encData),
                    context.issuer.sign("otc-answer", "DEMOOTHER", context.tid, "0000", encData),
                    context.issuer.sign("otc", spec.mid(), context.tid, "0000", encData),
                    context.issuer.sign("result", spec.mid(), context.tid, "0000", encData),
                    context.sign("0000", encData).toUpperCase(Locale.ROOT),
                    "")) {
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, sign)))
                        .as(sign)
                        .isEqualTo(BAD_ANSWER);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void whatIsNotEncryptedForUsShouldBeABadAnswer(IssuerSpec spec) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec);
                PlayedIssuer stranger = new PlayedIssuer(spec, new byte[spec.key().length], spec.macKey())) {
            String underAnotherKey = stranger.otcDesk().encrypted(context.tid, context.content());
            for (String encData : List.of("", "A", "AAAA", "A".repeat(64), "A".repeat(86), underAnotherKey)) {
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, context.sign("0000", encData))))
                        .as(encData)
                        .isEqualTo(BAD_ANSWER);
            }
        }
    }

    @Test
    @DisplayName("Hyundai's cipher text is bound to its transaction, even where the content is not")
    void hyundaisAnswerShouldBeBoundToItsTransaction() {
        try (ScriptedOtcServer context = new ScriptedOtcServer(IssuerSpec.HYUNDAI)) {
            String moved = context.issuer.otcDesk().encrypted("pay_other00000000000001", context.content());

            assertThat(context.answering(PlayedOtcDesk.json("0000", moved, context.sign("0000", moved))))
                    .isEqualTo(BAD_ANSWER);
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("answers by the previous keys are taken while they are set")
    void previousKeysShouldBeTakenWhileTheyAreSet(IssuerSpec spec) {
        byte[] oldKey = new byte[spec.key().length];
        byte[] oldMacKey = new byte[32];
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec);
                PlayedIssuer old = new PlayedIssuer(spec, oldKey, oldMacKey)) {
            String encData = old.otcDesk().encrypted(context.tid, context.content());
            context.body = old.otcDesk().answer(context.tid, "0000", encData);

            assertThat(PlayedGateways.gateway(spec, context.url(), oldKey, oldMacKey)
                            .issueOtc(request("card")))
                    .isInstanceOf(Issued.class);
            assertThat(PlayedGateways.gateway(spec, context.url()).issueOtc(request("card")))
                    .isEqualTo(BAD_ANSWER);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
