package dev.appcard.application.port.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CallVault} keeps to. */
public interface CallVaultContract {

    CallId CALL = new CallId(new MerchantId("shop"), false, "POST", "/v1/payments", "key-1");
    CallAnswer ANSWER =
            new CallAnswer(200, "application/json;charset=UTF-8", "ko", "{\"customerName\":\"김하나\",\n\"won\":52000}");

    CallVault vault();

    @Test
    default void openShouldGiveTheAnswerBackForItsOwnCallOnly() {
        Sealed<CallAnswer> sealed = vault().seal(ANSWER, CALL);

        assertThat(vault().open(sealed, CALL)).isEqualTo(ANSWER);
        others().forEach(other ->
                assertThatExceptionOfType(UnopenableSecret.class).isThrownBy(() -> vault().open(sealed, other)));
    }

    @Test
    default void sealShouldShowNothingOfTheAnswer() {
        assertThat(new String(vault().seal(ANSWER, CALL).envelope(), StandardCharsets.UTF_8))
                .doesNotContain("김하나", "52000", "customerName");
    }

    @Test
    default void marksShouldBeTheSameForTheSameFields() {
        CallMarks first = marks(CALL, "amount", "52000");

        assertThat(vault().mark(CALL, fields("amount", "52000")).like(first).difference(first))
                .isEmpty();
    }

    @Test
    default void marksShouldTellWhichFieldDiffers() {
        CallMarks first = marks(CALL, "amount", "52000", "orderId", "order-0001");

        assertThat(marks(CALL, "amount", "52001", "orderId", "order-0001").difference(first))
                .contains("amount");
        assertThat(marks(CALL, "amount", "52000").difference(first)).contains("orderId");
        assertThat(first.difference(marks(CALL, "amount", "52000"))).contains("orderId");
    }

    @Test
    default void marksShouldNotShowTheSameValueInAnotherCallOrField() {
        String mark = marks(CALL, "amount", "52000").byField().get("amount");

        others().forEach(other ->
                assertThat(marks(other, "amount", "52000").byField()).doesNotContainValue(mark));
        assertThat(mark).doesNotContain("52000");
    }

    private CallMarks marks(CallId call, String... namesAndValues) {
        return vault().mark(call, fields(namesAndValues)).current();
    }

    private static Map<String, byte[]> fields(String... namesAndValues) {
        return namesAndValues.length == 2
                ? Map.of(namesAndValues[0], bytes(namesAndValues[1]))
                : Map.of(namesAndValues[0], bytes(namesAndValues[1]), namesAndValues[2], bytes(namesAndValues[3]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<CallId> others() {
        return Stream.of(
                new CallId(new MerchantId("shop2"), false, "POST", "/v1/payments", "key-1"),
                new CallId(CALL.merchant(), true, "POST", "/v1/payments", "key-1"),
                new CallId(CALL.merchant(), false, "POST", "/v1/payment", "skey-1"),
                new CallId(CALL.merchant(), false, "POST", "/v1/payments", "key-2"));
    }
}
