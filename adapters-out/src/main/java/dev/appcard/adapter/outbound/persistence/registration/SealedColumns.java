package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.domain.billing.RegistrationState.Registered;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What is kept only until the billing key is issued: the card's secret, and what it is exchanged for. */
@Embeddable
record SealedColumns(
        @Column(name = "sealed_card") byte[] card,
        @Column(name = "sealed_under") UUID dataKey,
        @Column(name = "sealed_auth_key") byte[] authKey) {

    static SealedColumns of(Registered registered) {
        return new SealedColumns(
                registered.card().envelope(),
                CardEnvelope.dataKeyOf(registered.card()),
                registered.authKey().envelope());
    }

    Sealed<CardSecret> sealedCard() {
        return new Sealed<>(card);
    }

    Sealed<AuthKey> sealedAuthKey() {
        return new Sealed<>(authKey);
    }

    @Override
    public String toString() {
        return "SealedColumns(***)";
    }
}
