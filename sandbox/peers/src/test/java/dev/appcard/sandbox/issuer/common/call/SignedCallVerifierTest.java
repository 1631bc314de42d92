package dev.appcard.sandbox.issuer.common.call;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.Seed;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.GatewayCalls;
import dev.appcard.sandbox.issuer.IssuerCalls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedCallVerifierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String CALLBACK = "http://localhost:9080/inbound/kb";
    private final SignedCallVerifier verifier = verifier();

    @Test
    void verifyShouldGiveTheAuthenticationRequest() throws CallRefusedException {
        AuthenticationRequest authentication =
                verifier.verify(GatewayCalls.call(req())).authentication();

        assertThat(authentication.order().amount()).isEqualTo(1_234_500);
        assertThat(authentication.order().installment()).hasValue("03");
        assertThat(authentication.callbackUrl()).hasToString(CALLBACK);
        assertThat(authentication.time()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"-600, true", "-601, false", "300, true", "301, false"})
    void verifyShouldKeepToTheTimesOfTheContract(int seconds, boolean accepted) {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW.plus(Duration.ofSeconds(seconds)), CALLBACK));

        assertThat(faultOf(call))
                .isEqualTo(accepted ? null : seconds < 0 ? CallFault.TIME_TOO_OLD : CallFault.TIME_AHEAD);
    }

    @Test
    @DisplayName("the sign is checked before anything is decrypted, and mid before the sign")
    void verifyShouldCheckInTheOrderOfTheContract() {
        AppCall call = GatewayCalls.call(req());

        assertThat(faultOf(GatewayCalls.call("OTHER", call.tid(), "?", "?"))).isEqualTo(CallFault.MID_UNKNOWN);
        assertThat(faultOf(GatewayCalls.call(call.mid(), call.tid(), "?", call.sign())))
                .isEqualTo(CallFault.SIGN_WRONG);
        assertThat(faultOf(GatewayCalls.call(call.mid(), call.tid(), call.encData(), "0".repeat(64))))
                .isEqualTo(CallFault.SIGN_WRONG);
        assertThat(faultOf(GatewayCalls.call(call.mid(), "tid_of_another_payment", call.encData(), call.sign())))
                .isEqualTo(CallFault.SIGN_WRONG);
    }

    @Test
    void verifyShouldRefuseWhenOuterAndInnerValuesDiffer() {
        assertThat(faultOf(GatewayCalls.call("another_payment_key_0", Json.bytes(req()))))
                .isEqualTo(CallFault.REQ_TID_DIFFERS);
        assertThat(faultOf(GatewayCalls.call(req().put("mid", "OTHER")))).isEqualTo(CallFault.REQ_MID_DIFFERS);
        assertThat(faultOf(GatewayCalls.call("too_short", Json.bytes(req().put("tid", "too_short")))))
                .isEqualTo(CallFault.TID_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"0, 00, ", "1000, 00, REQ_FIELD", "0, 03, REQ_FIELD", "-1, 00, REQ_FIELD"})
    @DisplayName("a registration is for no amount, at once")
    void verifyShouldTakeARegistration(int amount, String installment, CallFault fault) {
        ObjectNode registration =
                req().put("purpose", "REGISTER").put("amount", amount).put("installment", installment);
        assertThat(faultOf(GatewayCalls.call(registration))).isEqualTo(fault);
    }

    @Test
    void verifyShouldRefuseWhatIsNotUtf8Json() {
        String json = req().toString();
        String tid = "pay_test_0000000000000000";

        assertThat(faultOf(GatewayCalls.call(tid, new byte[] {'{', (byte) 0xff, '}'})))
                .isEqualTo(CallFault.REQ_UNREADABLE);
        assertThat(faultOf(GatewayCalls.call(tid, json.getBytes(UTF_16)))).isEqualTo(CallFault.REQ_UNREADABLE);
        assertThat(faultOf(GatewayCalls.call(tid, "{\"a\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE))))
                .isEqualTo(CallFault.REQ_UNREADABLE);
        assertThat(faultOf(GatewayCalls.call(tid, "[]".getBytes(UTF_8)))).isEqualTo(CallFault.REQ_UNREADABLE);
        assertThat(faultOf(GatewayCalls.call(tid, ("{\"mid\":\"A\"," + json.substring(1)).getBytes(UTF_8))))
                .isEqualTo(CallFault.REQ_UNREADABLE);
        assertThat(faultOf(GatewayCalls.call(tid, (json + "x").getBytes(UTF_8))))
                .isEqualTo(CallFault.REQ_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "purpose>\"PAYMENT\"",
                "merchant>\"\"",
                "merchant>\"가나다라마바사아자차카타파하가나다라마바사\"",
                "merchant>\"데모|상점\"",
                "amount>\"1000\"",
                "amount>0",
                "amount>-1",
                "amount>1000.5",
                "amount>99999999999999999999",
                "goods>\"가나다라마바사아자차카타파하가나다라마바사아자차카타\"",
                "goods>\"a|b\"",
                "installment>\"3\"",
                "installment>\"003\"",
                "installment>3",
                "returnUrl>\"javascript:alert(1)\"",
                "returnUrl>\"JavaScript:alert(1)\"",
                "returnUrl>\"data:text/html,x\"",
                "returnUrl>\" javascript:alert(1)\"",
                "returnUrl>\"//shop.example/\"",
                "returnUrl>\"http:///nohost\"",
                "returnUrl>\"http://user:pw@shop.example/\"",
                "callbackUrl>\"shopapp://callback\"",
                "callbackUrl>\"file:///etc/hosts\"",
                "callbackUrl>\"inbound/kb\"",
                "time>\"2026-11-22T10:16:00\"",
                "time>\"20261322101600\"",
                "time>20261122101600",
                "time>null"
            })
    void verifyShouldNameTheFieldThatIsMalformed(String field, String json) {
        String req = req().toString()
                .replaceFirst("\"" + field + "\":(\"(\\\\.|[^\"\\\\])*\"|[0-9]+)", "\"" + field + "\":" + json);

        var refused = catchThrowableOfType(
                CallRefusedException.class,
                () -> verifier.verify(GatewayCalls.call("pay_test_0000000000000000", req.getBytes(UTF_8))));

        assertThat(refused.fault()).isEqualTo(CallFault.REQ_FIELD);
        assertThat(refused.explanation()).endsWith(": " + field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/done?a=b&c=%20d#e",
                "demoshop://",
                "demoshop://return?x=1",
                "my.shop+app:done"
            })
    void verifyShouldAcceptWebPagesAndShopApps(String returnUrl) {
        assertThat(faultOf(GatewayCalls.call(req().put("returnUrl", returnUrl))))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tid=A&encData=B&sign=C, FIELD_MISSING",
        "mid=&tid=A&encData=B&sign=C, FIELD_MISSING",
        "mid=M&tid=A&encData=B, FIELD_MISSING",
        "mid=M&mid=M&tid=A&encData=B&sign=C, FIELD_TWICE"
    })
    void callShouldBeRefusedWhenAFieldIsMissingOrTwice(String query, CallFault fault) {
        var refused = catchThrowableOfType(CallRefusedException.class, () -> verifier.read(Parameters.decode(query)));

        assertThat(refused.fault()).isEqualTo(fault);
    }

    @Test
    @DisplayName("whatever is encrypted and signed, the answer is a call or a named fault")
    void verifyShouldNeverFailOtherwise() {
        long seed = Seed.of(SignedCallVerifierTest.class);
        var random = new Random(seed);
        byte[] sane = Json.bytes(req());
        for (int round = 0; round < 5_000; round++) {
            byte[] mutated = sane.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            AppCall call = GatewayCalls.call("pay_test_0000000000000000", mutated);
            assertThatCode(() -> faultOf(call))
                    .as("seed %d, round %d", seed, round)
                    .doesNotThrowAnyException();
        }
    }

    private CallFault faultOf(AppCall call) {
        try {
            verifier.verify(call);
            return null;
        } catch (CallRefusedException refused) {
            return refused.fault();
        }
    }

    private static ObjectNode req() {
        return GatewayCalls.req(NOW, CALLBACK);
    }

    private static SignedCallVerifier verifier() {
        return new SignedCallVerifier(IssuerCalls.issuer("KB"), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
