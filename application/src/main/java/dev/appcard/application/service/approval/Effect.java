package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.subscription.PeriodCharge;
import java.util.function.Function;

/**
 * What is stored together with an outcome, in the same commit. {@link Effects} carries them out, in order. What
 * it means for the books is none of them: that follows from the step itself.
 */
public sealed interface Effect {

    /**
     * Stores the billing key that the VAN gives with its approval: neither is there without the other. The key to seal it
     * with was at hand before anything was sent.
     */
    record IssueBillingKey(CardSeal seal, BillingKey key, MerchantId merchant, String customerKey) implements Effect {}

    /**
     * Money that is taken only to be given back. That it is to be given back is in the very commit that says it was taken:
     * a process that dies in between leaves a cancel that the sweep carries out, and no refusal ends it.
     */
    record VoidAtOnce(String reason) implements Effect {}

    /** What the merchant's call is answered, kept under its {@code Idempotency-Key}. The last one: it tells of the others. */
    record KeepAnswer(CallId call, Function<PaymentResult<Paid>, CallAnswer> answering) implements Effect {}

    /** The period is paid, or declined. An unknown outcome is booked once it is known. */
    record SettlePeriod(PeriodCharge claimed) implements Effect {}
}
