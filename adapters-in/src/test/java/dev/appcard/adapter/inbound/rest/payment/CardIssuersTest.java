package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.StateName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whose a card is that was keyed in")
class CardIssuersTest {

    private static final Approved SAMPLE =
            (Approved) PaymentSamples.in(StateName.APPROVED).state();

    @ParameterizedTest
    @CsvSource({"02, 03, 11, 31", "020000, 030000, 11, 31", "02, 99, 11, null", "02, '', 11, null"})
    void shouldGoByTheVansCodesAndTheTable(String issuer, String acquirer, String code, String acquirerCode) {
        CardIssuer shown = keyedIn(issuer, acquirer, "KB국민카드");

        assertThat(shown.code()).isEqualTo(code);
        assertThat(shown.acquirerCode()).isEqualTo(acquirerCode.equals("null") ? null : acquirerCode);
        assertThat(shown.name()).isEqualTo("국민");
    }

    @ParameterizedTest
    @CsvSource({"99, 케이뱅크, 케이뱅크", "99, '', 미확인", "'', ' ', 미확인", "2, 국민, 국민", "0200, 국민, 국민"})
    void aCodeOutsideTheTableShouldLeaveTheVansOwnName(String issuer, String message, String name) {
        assertThat(keyedIn(issuer, "99", message)).isEqualTo(new CardIssuer(null, null, name));
    }

    @Test
    void thatOfAChosenIssuerShouldNotBeAskedOfTheVan() {
        assertThat(PaymentJsons.issuers().of(SAMPLE)).isEqualTo(new CardIssuer("11", "11", "국민"));
    }

    private static CardIssuer keyedIn(String issuer, String acquirer, String message) {
        Approval approval = SAMPLE.approval();
        Approval answered = new Approval(
                approval.transactionNumber(),
                approval.approvalNumber(),
                approval.tradeDate(),
                approval.approvedAt(),
                issuer,
                acquirer,
                message,
                approval.maskedCardNumber(),
                approval.merchantNumber());
        return PaymentJsons.issuers()
                .of(new Approved(new PaymentMethod.ByKeyIn(InstalmentPlan.AT_ONCE), SAMPLE.attempt(), answered));
    }
}
