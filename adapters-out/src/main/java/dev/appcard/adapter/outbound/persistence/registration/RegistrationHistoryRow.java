package dev.appcard.adapter.outbound.persistence.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A state that a registration was in. The time is the database's own. */
@Entity
@Table(name = "registration_history")
@IdClass(RegistrationHistoryRow.Key.class)
class RegistrationHistoryRow {
    @Id
    @Column(name = "registration_key")
    String registrationKey;

    @Id
    long version;

    String state;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    RegistrationHistoryRow() {}

    RegistrationHistoryRow(String registrationKey, long version, String state) {
        this.registrationKey = registrationKey;
        this.version = version;
        this.state = state;
    }

    /** A registration has one state for each version. */
    record Key(String registrationKey, long version) {}
}
