package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.VanIssuers;
import dev.appcard.domain.payment.PaymentState.Approved;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose a card is. The issuer that the buyer chose, or that registered the card, is known; of a card that was keyed in, or
 * that the VAN holds, the VAN's answer says it, by codes of its own ({@code VAN_ISSUER_TABLE}).
 */
@Dependent
public class CardIssuers {

    private final VanIssuers table;

    @Inject
    public CardIssuers(VanIssuers table) {
        this.table = table;
    }

    CardIssuer of(Approved approved) {
        Approval approval = approved.approval();
        return approved.method()
                .issuer()
                .map(IssuerPolicies::of)
                .map(CardIssuer::of)
                .orElseGet(() -> named(approval.issuerCode(), approval.acquirerCode(), approval.issuerName()));
    }

    /** The issuer's name, for a receipt. */
    public String nameOf(Approved approved) {
        return of(approved).name();
    }

    public CardIssuer of(RegisteredCard card) {
        CardSummary summary = card.summary();
        return switch (card.tokenIssuer()) {
            case TokenIssuer.AtIssuer(IssuerCode issuer) -> CardIssuer.of(IssuerPolicies.of(issuer));
            case TokenIssuer.AtVan _ -> named(summary.issuerCode(), summary.acquirerCode(), summary.name());
        };
    }

    private CardIssuer named(String issuerCode, String acquirerCode, String vansName) {
        Optional<IssuerPolicy> issuer = table.issuerOf(issuerCode);
        String otherwise = vansName.isBlank() ? CardIssuer.UNKNOWN : vansName;
        return new CardIssuer(
                codeOf(issuer),
                codeOf(table.issuerOf(acquirerCode)),
                issuer.map(policy -> policy.names().korean()).orElse(otherwise));
    }

    private static @Nullable String codeOf(Optional<IssuerPolicy> issuer) {
        return issuer.map(policy -> policy.names().cardCode()).orElse(null);
    }
}
