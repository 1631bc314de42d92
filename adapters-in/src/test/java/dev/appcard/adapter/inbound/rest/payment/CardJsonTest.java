package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.StateName;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardJsonTest {

    private static final Approved SAMPLE =
            (Approved) PaymentSamples.in(StateName.APPROVED).state();

    @Test
    void approveNoShouldHaveAtMostEightCharacters() {
        assertThat(approveNoOf("1234")).isEqualTo("1234");
        assertThat(approveNoOf("12345678")).isEqualTo("12345678");
        assertThat(approveNoOf("123456789012")).isEqualTo("12345678");
    }

    @Test
    void numberShouldBeNullWhenTheVanDoesNotTellIt() {
        assertThat(card(approval("1234", "")).get("number")).isEqualTo(JsonValue.NULL);
        assertThat(card(approval("1234", "943012**********")).getString("number"))
                .isEqualTo("943012**********");
    }

    @ParameterizedTest
    @CsvSource({"3, BUYER, false, null", "3, MERCHANT, true, MERCHANT", "12, CARD_COMPANY, true, CARD_COMPANY"})
    void interestPayerShouldBeToldOnlyWhereTheBuyerDoesNotPay(
            int months, InterestPayer payer, boolean free, String told) {
        JsonObject card = card("KB", new InstalmentPlan(new Instalment(months), payer));

        assertThat(card.getBoolean("isInterestFree")).isEqualTo(free);
        assertThat(card.get("interestPayer")).isEqualTo(told.equals("null") ? JsonValue.NULL : Json.createValue(told));
        assertThat(card.getInt("installmentPlanMonths")).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "SHINHAN, 41, 신한",
        "KB, 11, 국민",
        "BC, 31, 비씨",
        "SAMSUNG, 51, 삼성",
        "HYUNDAI, 61, 현대",
        "LOTTE, 71, 롯데",
        "HANA, 21, 하나",
        "NH, 91, 농협",
        "WOORI, W1, 우리"
    })
    void codesShouldBeThoseOfTheIssuerThatTheBuyerChose(String issuer, String code, String company) {
        JsonObject card = card(issuer, InstalmentPlan.AT_ONCE);

        assertThat(card.getString("issuerCode")).isEqualTo(code);
        assertThat(card.getString("acquirerCode")).isEqualTo(code);
        assertThat(card.getString("company")).isEqualTo(company);
    }

    private static JsonObject card(String issuer, InstalmentPlan plan) {
        Authentication sample = ((PaymentMethod.ByBuyer) SAMPLE.method()).authentication();
        AppCall call = sample.call();
        AppCall chosen = new AppCall(
                new IssuerCode(issuer),
                call.method(),
                call.channel(),
                plan,
                call.buyerAddress(),
                call.calledAt(),
                call.session(),
                call.confirmedAt());
        Authentication authentication =
                new Authentication(chosen, sample.cardName(), sample.authenticatedAt(), sample.confirmBy());
        Approved approved =
                new Approved(new PaymentMethod.ByBuyer(authentication), SAMPLE.attempt(), SAMPLE.approval());
        return CardJson.of(
                approved,
                PaymentJsons.issuers().of(approved),
                "https://pay.example/receipt/x",
                Money.won(60_000),
                false);
    }

    private static String approveNoOf(String approvalNumber) {
        return card(approval(approvalNumber, "")).getString("approveNo");
    }

    private static Approval approval(String approvalNumber, String maskedCardNumber) {
        Approval sample = SAMPLE.approval();
        return new Approval(
                sample.transactionNumber(),
                approvalNumber,
                sample.tradeDate(),
                sample.approvedAt(),
                sample.issuerCode(),
                sample.acquirerCode(),
                sample.issuerName(),
                maskedCardNumber,
                sample.merchantNumber());
    }

    private static JsonObject card(Approval approval) {
        Approved approved = new Approved(SAMPLE.method(), SAMPLE.attempt(), approval);
        return CardJson.of(
                approved, PaymentJsons.issuers().of(approved), "https://pay.example/receipt/x", Money.won(1000), false);
    }
}
