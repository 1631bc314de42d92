package dev.appcard.application.service.approval;

import dev.appcard.application.port.out.store.Merchants;
import dev.appcard.application.port.out.van.ApprovalOrder;
import dev.appcard.application.port.out.vault.SecretVault;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Puts together what the VAN has to be told. */
@Singleton
public class ApprovalOrders {

    /** A payment's OTC is good for one approval, so there is one attempt. */
    private static final int ONLY_ATTEMPT = 1;

    private final Merchants merchants;
    private final SecretVault vault;

    @Inject
    public ApprovalOrders(Merchants merchants, SecretVault vault) {
        this.merchants = merchants;
        this.vault = vault;
    }

    ApprovalOrder of(Payment payment, Authenticated held, Instant now) {
        PaymentOrder order = payment.order();
        AppCall call = held.authentication().call();
        Merchant merchant = merchantOf(order.merchantId());
        return new ApprovalOrder(
                merchant.storeId(),
                OrderNumber.of(order.key(), ONLY_ATTEMPT),
                order.amount(),
                call.plan(),
                vault.open(held.otc(), order.key()),
                IssuerPolicies.of(call.issuer()).otcForm(call.way()),
                call.channel(),
                order.orderName(),
                order.customer(),
                call.buyerAddress(),
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
