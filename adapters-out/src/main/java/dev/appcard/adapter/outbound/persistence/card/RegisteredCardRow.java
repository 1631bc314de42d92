package dev.appcard.adapter.outbound.persistence.card;

import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.adapter.outbound.persistence.column.TokenIssuers;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code registered_card}, to read. Written by the statements of {@link JpaRegisteredCards}. */
@Entity
@Table(name = "registered_card")
class RegisteredCardRow {
    @Id
    @Column(name = "billing_key")
    String billingKey;

    @Column(name = "merchant_id")
    String merchantId;

    @Column(name = "customer_key")
    String customerKey;

    String holder;

    @Embedded
    CardSummaryColumns summary;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "standing")
    String status;

    @Column(name = "sealed_secret")
    byte @Nullable [] sealedSecret;

    /** For the administration, which seals again what lies under a data key. */
    @Column(name = "sealed_under")
    @Nullable
    UUID sealedUnder;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    RegisteredCardRow() {}

    RegisteredCard toDomain() {
        return new RegisteredCard(
                new BillingKey(billingKey),
                new MerchantId(merchantId),
                customerKey,
                TokenIssuers.of(holder),
                summary.toDomain(),
                registeredAt,
                status());
    }

    private Status status() {
        return switch (StoredName.read(CardStatusName.class, status)) {
            case ACTIVE -> new Status.Active(new Sealed<>(known(sealedSecret, "sealed_secret")));
            case UNREADABLE -> new Status.Unreadable(known(endedAt, "ended_at"));
            case DELETED -> new Status.Deleted(known(endedAt, "ended_at"));
        };
    }

    private <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("a card that is " + status + " has no " + what);
        }
        return value;
    }

    @Override
    public String toString() {
        return "RegisteredCardRow(" + billingKey + ", " + status + ")";
    }
}
