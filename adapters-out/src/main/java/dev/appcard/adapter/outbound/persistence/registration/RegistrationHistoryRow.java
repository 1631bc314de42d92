package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.OriginColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A state that a registration was in. How it came there, who did it and why; the time is the database's own. */
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

    @Embedded
    @Nullable
    OriginColumns origin;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    RegistrationHistoryRow() {}

    RegistrationHistoryRow(String registrationKey, long version, String state, OriginColumns origin) {
        this.registrationKey = registrationKey;
        this.version = version;
        this.state = state;
        this.origin = origin;
    }

    /** A registration has one state for each version. */
    record Key(String registrationKey, long version) {}
}
