package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Makes ready what a billing key from card data needs, before the VAN is asked for it. */
@Singleton
public class BillingKeyIssuance {

    private final CardVault vault;
    private final Identifiers identifiers;

    @Inject
    public BillingKeyIssuance(CardVault vault, Identifiers identifiers) {
        this.vault = vault;
        this.identifiers = identifiers;
    }

    /** Not sent when there is no key to seal with for now. */
    public PaymentResult<Effect.IssueBillingKey> prepare(MerchantId merchant, String customerKey) {
        if (!vault.keepsCards()) {
            return new PaymentResult.Rejected<>(Rejection.OfContract.NOT_OFFERED);
        }
        return vault.prepareSeal(merchant)
                .<PaymentResult<Effect.IssueBillingKey>>map(seal -> new PaymentResult.Approved<>(
                        new Effect.IssueBillingKey(seal, identifiers.newBillingKey(), merchant, customerKey)))
                .orElseGet(PaymentResult.NotSent::new);
    }
}
