package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/**
 * Has a payment approved whose buyer has authenticated: its OTC is spent by the commit before the first byte. Where it is
 * approved automatically, what does not get through is tried again by the sweep.
 */
@Singleton
public class AuthenticatedApproval {

    private final Payments payments;
    private final Merchants merchants;
    private final ApprovalProcess process;
    private final SecretVault vault;
    private final InstantSource clock;

    @Inject
    public AuthenticatedApproval(
            Payments payments, Merchants merchants, ApprovalProcess process, SecretVault vault, InstantSource clock) {
        this.payments = payments;
        this.merchants = merchants;
        this.process = process;
        this.vault = vault;
        this.clock = clock;
    }

    /** An {@code AUTOMATIC} payment, as soon as its OTC is there. */
    public void approveAutomatically(PaymentKey key) {
        payments.find(key)
                .filter(payment -> !payment.isOverdue(clock.instant()))
                .ifPresent(payment -> {
                    if (payment.state() instanceof Authenticated held) {
                        approveAutomatically(payment.in(held));
                    }
                });
    }

    public void approveAutomatically(PaymentIn<Authenticated> held) {
        approve(merchants.require(held.order().merchantId()), held, KeyedCall.none());
    }

    public PaymentResult<Payment> approve(
            Merchant merchant, PaymentIn<Authenticated> held, KeyedCall<PaymentResult<Payment>> keyed) {
        AppCall call = held.state().authentication().call();
        ApprovalCredential code = new ApprovalCredential.OneTimeCode(
                vault.open(held.state().otc(), held.payment().key()), call.issuer());
        return process.approve(new ApprovalRequest(merchant, new ApprovalRequest.Held(held), code, List.of(), List.of())
                        .by(keyed.from(result -> result.map(Paid::payment))))
                .map(Paid::payment);
    }
}
