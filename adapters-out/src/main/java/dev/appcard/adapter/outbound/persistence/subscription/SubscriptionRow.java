package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.subscription.Subscription;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code subscription}, to read. Written by the statements of {@link JpaSubscriptions}. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {
    @Id
    String id;

    long version;

    @Embedded
    TermsColumns terms;

    @Embedded
    SubscriptionStatusColumns status;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    SubscriptionRow() {}

    Subscription toDomain() {
        return status.toDomain(terms.toDomain(id), version);
    }

    @Override
    public String toString() {
        return "SubscriptionRow(" + id + ", version " + version + ")";
    }
}
