package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.application.port.outbound.vault.CardBinding;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.service.approval.AttemptSequel;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.secret.VanBillingKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores the billing key that the VAN gives with an approval, in the approval's own commit: neither is there without the
 * other. The key to seal it with was at hand before anything was sent.
 */
public final class KeyIssuance implements AttemptSequel {

    private final RegisteredCards cards;
    private final CardSeal seal;
    private final BillingKey billingKey;
    private final MerchantId merchant;
    private final String customerKey;
    private final PaymentJournal journal;
    private @Nullable RegisteredCard registered;

    KeyIssuance(
            RegisteredCards cards,
            CardSeal seal,
            BillingKey billingKey,
            MerchantId merchant,
            String customerKey,
            PaymentJournal journal) {
        this.cards = cards;
        this.seal = seal;
        this.billingKey = billingKey;
        this.merchant = merchant;
        this.customerKey = customerKey;
        this.journal = journal;
    }

    /** Empty until the approval is stored, and where the VAN gave no key. */
    public Optional<RegisteredCard> registered() {
        return Optional.ofNullable(registered);
    }

    @Override
    public Payment store(Payment settled, ApprovalOutcome outcome) {
        if (outcome instanceof ApprovalOutcome.Approved(Approval approval, @Nullable VanBillingKey given)) {
            if (given == null) {
                journal.noticed(billingKey, CardNotice.NO_BILLING_KEY_GIVEN);
            } else {
                try (given) {
                    registered = register(approval, given);
                }
            }
        }
        return settled;
    }

    private RegisteredCard register(Approval approval, VanBillingKey given) {
        TokenIssuer holding = new TokenIssuer.AtVan();
        RegisteredCard card = new RegisteredCard(
                billingKey,
                merchant,
                customerKey,
                holding,
                new CardSummary("", approval.issuerCode(), approval.acquirerCode(), approval.maskedCardNumber()),
                approval.approvedAt(),
                new RegisteredCard.Status.Active(
                        seal.seal(given, new CardBinding(merchant, holding.holder(), billingKey))));
        cards.add(card);
        return card;
    }
}
