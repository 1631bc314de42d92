package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentState.Approved;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code card} of a payment, which exists from the approval on. Issuer and acquirer are the issuer that the buyer
 * chose, or that registered the card; for the name of a member it is the issuer behind it. Else they are those that the
 * VAN names ({@link CardIssuers}).
 */
final class CardJson {

    private static final int LONGEST_APPROVAL_NUMBER = 8;

    private CardJson() {}

    static JsonObject of(Approved approved, CardIssuer issuer, String receiptUrl, Money amount, boolean cancelled) {
        Approval approval = approved.approval();
        InstalmentPlan plan = approved.method().plan();
        return new JsonFields()
                .won("amount", amount)
                .text("issuerCode", issuer.code())
                .text("acquirerCode", issuer.acquirerCode())
                .known("number", approval.maskedCardNumber())
                .number("installmentPlanMonths", plan.instalment().months())
                .text("approveNo", shortened(approval.approvalNumber()))
                .flag("useCardPoint", false)
                .text("cardType", CardIssuer.UNKNOWN)
                .text("ownerType", CardIssuer.UNKNOWN)
                .text("acquireStatus", cancelled ? "CANCELED" : "READY")
                .flag("isInterestFree", plan.isInterestFree())
                .text("interestPayer", interestPayer(plan))
                .text("company", issuer.name())
                .text("receiptUrl", receiptUrl)
                .build();
    }

    /** Only where the buyer does not pay the interest: {@code MERCHANT} or {@code CARD_COMPANY}. */
    private static @Nullable String interestPayer(InstalmentPlan plan) {
        return plan.isInterestFree() ? plan.interestPayer().name() : null;
    }

    private static String shortened(String approvalNumber) {
        return approvalNumber.length() <= LONGEST_APPROVAL_NUMBER
                ? approvalNumber
                : approvalNumber.substring(0, LONGEST_APPROVAL_NUMBER);
    }
}
