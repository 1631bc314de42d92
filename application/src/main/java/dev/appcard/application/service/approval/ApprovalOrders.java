package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Puts together what the VAN has to be told. */
@Singleton
public class ApprovalOrders {

    /** A payment makes one attempt: its OTC is spent by it, and without a buyer a new try is a new payment. */
    private static final int ONLY_ATTEMPT = 1;

    private final Merchants merchants;
    private final SecretVault vault;

    @Inject
    public ApprovalOrders(Merchants merchants, SecretVault vault) {
        this.merchants = merchants;
        this.vault = vault;
    }

    ApprovalOrder of(Payment payment, Authenticated held, Instant now) {
        AppCall call = held.authentication().call();
        ApprovalCredential code = new ApprovalCredential.OneTimeCode(
                vault.open(held.otc(), payment.key()),
                IssuerPolicies.of(call.issuer()).otcForm(call.method()));
        return of(payment.order(), held.means(), code, now);
    }

    ApprovalOrder of(PaymentOrder order, PaymentMethod means, ApprovalCredential credential, Instant now) {
        Merchant merchant = merchantOf(order.merchantId());
        return new ApprovalOrder(
                merchant.storeId(),
                OrderNumber.of(order.key(), ONLY_ATTEMPT),
                order.amount(),
                means.plan(),
                credential,
                means.call().map(AppCall::channel).orElse(Channel.PC),
                order.orderName(),
                order.customer(),
                means.call().map(AppCall::buyerAddress).orElse(""),
                merchant.domain(),
                merchant.businessNumber(),
                now);
    }

    String storeIdOf(MerchantId id) {
        return merchantOf(id).storeId();
    }

    private Merchant merchantOf(MerchantId id) {
        return merchants.find(id).orElseThrow(() -> new IllegalStateException("a payment's merchant is gone: " + id));
    }
}
