package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.VanBillingKey;

/** What the VAN is asked to approve by. Its secrets live for the one call. */
public sealed interface ApprovalCredential {

    /** @param issuer who gave it for this one approval */
    record OneTimeCode(Otc otc, IssuerCode issuer) implements ApprovalCredential {}

    /**
     * Keyed-in card data.
     *
     * @param issueBillingKey whether the VAN is to issue a billing key with its approval
     */
    record CardData(KeyInCard card, boolean issueBillingKey) implements ApprovalCredential {}

    /** The billing key that the VAN issued at an earlier approval by card data. */
    record StoredCredential(VanBillingKey key) implements ApprovalCredential {}
}
