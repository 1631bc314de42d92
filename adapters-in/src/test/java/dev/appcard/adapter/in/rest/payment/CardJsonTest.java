package dev.appcard.adapter.in.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.StateName;
import org.junit.jupiter.api.Test;

class CardJsonTest {

    private static final Approved SAMPLE =
            (Approved) Payments.in(StateName.APPROVED).state();

    @Test
    void approveNoShouldHaveAtMostEightCharacters() {
        assertThat(approveNoOf("1234")).isEqualTo("1234");
        assertThat(approveNoOf("12345678")).isEqualTo("12345678");
        assertThat(approveNoOf("123456789012")).isEqualTo("12345678");
    }

    private static String approveNoOf(String approvalNumber) {
        Approval sample = SAMPLE.approval();
        Approval approval = new Approval(
                sample.transactionNumber(),
                approvalNumber,
                sample.tradeDate(),
                sample.approvedAt(),
                sample.issuerCode(),
                sample.acquirerCode(),
                sample.maskedCardNumber(),
                sample.merchantNumber());
        Approved approved = new Approved(SAMPLE.authentication(), SAMPLE.attempt(), approval);
        return CardJson.of(approved, Money.won(1000), false).getString("approveNo");
    }
}
