package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.StateName;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are the promise: read them beside docs/api.md's list of fields. */
class PaymentJsonTest {

    private static final String EVERY_FIELD = """
        version paymentKey type orderId orderName mId currency method totalAmount balanceAmount suppliedAmount vat \
        taxFreeAmount taxExemptionAmount status requestedAt approvedAt useEscrow cultureExpense lastTransactionKey \
        cancels isPartialCancelable card receipt checkout failure metadata country transactionKey cashReceipt \
        discount easyPay virtualAccount transfer mobilePhone giftCertificate secret payType\
        """;

    private final PaymentJson json = PaymentJsons.json();

    @ParameterizedTest
    @EnumSource(StateName.class)
    void ofShouldBeTheGoldenObject(StateName state) throws IOException {
        assertThat(json.of(PaymentSamples.in(state), Language.KOREAN)).isEqualTo(golden(state));
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    void ofShouldHaveEveryFieldOfTheApiAndNoOther(StateName state) {
        assertThat(json.of(PaymentSamples.in(state), Language.KOREAN).keySet())
                .containsExactlyInAnyOrder(EVERY_FIELD.split(" "));
    }

    @ParameterizedTest
    @EnumSource(StateName.class)
    void taxesShouldAddUpToTheWholeAmount(StateName state) {
        JsonObject payment = json.of(PaymentSamples.in(state), Language.KOREAN);

        assertThat(payment.getInt("suppliedAmount") + payment.getInt("vat") + payment.getInt("taxFreeAmount"))
                .isEqualTo(payment.getInt("totalAmount"));
    }

    @ParameterizedTest
    @CsvSource({"APP_CARD, CARD_VAN", "ANSIM, CARD_ANSIM", "ISP, CARD_ISP"})
    void payTypeShouldFollowTheWayThatTheBuyerChose(AuthenticationMethod method, String payType) {
        JsonObject payment = json.of(PaymentSamples.calledBy(method), Language.KOREAN);

        assertThat(payment.getString("payType")).isEqualTo(payType);
    }

    static Stream<Arguments> paymentsWithoutAWindow() {
        BillingKey key = new BillingKey("bill_0123456789abcdef0123");
        InstalmentPlan plan = new InstalmentPlan(new Instalment(2), InterestPayer.BUYER);
        TokenIssuer hyundai = new TokenIssuer.AtIssuer(new IssuerCode("HYUNDAI"));
        return Stream.of(
                Arguments.of(new PaymentMethod.ByBillingKey(key, hyundai, plan), "BILLING", "CARD_RP", "61", "현대"),
                Arguments.of(
                        new PaymentMethod.ByBillingKey(key, new TokenIssuer.AtVan(), plan),
                        "BILLING",
                        "CARD_BILLING",
                        "11",
                        "국민"),
                Arguments.of(new PaymentMethod.ByKeyIn(plan), "NORMAL", "CARD_KEYIN", "11", "국민"));
    }

    @ParameterizedTest
    @MethodSource("paymentsWithoutAWindow")
    void whatNoBuyerWentThroughAWindowForShouldHaveNoCheckout(
            PaymentMethod means, String type, String payType, String issuer, String company) {
        JsonObject payment = json.of(PaymentSamples.approvedBy(means), Language.KOREAN);
        JsonObject card = payment.getJsonObject("card");

        assertThat(payment.keySet()).containsExactlyInAnyOrder(EVERY_FIELD.split(" "));
        assertThat(payment.get("checkout")).isEqualTo(JsonValue.NULL);
        assertThat(payment.getString("status")).isEqualTo("DONE");
        assertThat(payment.getString("type")).isEqualTo(type);
        assertThat(payment.getString("payType")).isEqualTo(payType);
        assertThat(card.getString("issuerCode")).isEqualTo(issuer);
        assertThat(card.getString("acquirerCode")).isEqualTo(payType.equals("CARD_RP") ? issuer : "31");
        assertThat(card.getString("company")).isEqualTo(company);
        assertThat(card.getInt("installmentPlanMonths")).isEqualTo(2);
        assertThat(card.getString("number")).contains("*");
    }

    @Test
    void failureShouldSpeakTheReadersLanguage() {
        JsonObject payment = json.of(PaymentSamples.in(StateName.DECLINED), Language.ENGLISH);

        assertThat(payment.getJsonObject("failure").getString("message")).isEqualTo("The amount is over the limit.");
    }

    @Test
    void metadataShouldBeNullWhenThereIsNone() {
        assertThat(json.of(PaymentSamples.withoutMetadata(), Language.KOREAN).get("metadata"))
                .isEqualTo(JsonValue.NULL);
    }

    private static JsonObject golden(StateName state) throws IOException {
        String file = "payment-" + state + ".json";
        try (InputStream stream = Objects.requireNonNull(PaymentJsonTest.class.getResourceAsStream(file), file);
                JsonReader reader = Json.createReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readObject();
        }
    }
}
