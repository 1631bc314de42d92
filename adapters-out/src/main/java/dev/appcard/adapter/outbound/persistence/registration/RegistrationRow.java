package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.billing.Registration;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of {@code registration}, to read. Written by the statements of {@link JpaRegistrations}, which say themselves what
 * happens to the version; so there is no {@code @Version} here.
 */
@Entity
@Table(name = "registration")
class RegistrationRow {
    @Id
    @Column(name = "registration_key")
    String registrationKey;

    long version;

    @Embedded
    RegistrationOrderColumns order;

    @Embedded
    RegistrationStateColumns progress;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    RegistrationRow() {}

    Registration toDomain() {
        String sign = progress.state().acceptedResult();
        return new Registration(
                order.toDomain(registrationKey),
                new RegistrationStateReader(progress).state(),
                sign == null ? null : new ResultFingerprint(sign),
                version);
    }

    @Override
    public String toString() {
        return "RegistrationRow(" + registrationKey + ", version " + version + ")";
    }
}
