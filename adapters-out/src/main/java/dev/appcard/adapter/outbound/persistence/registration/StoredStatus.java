package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.adapter.outbound.persistence.column.UnknownName;
import dev.appcard.domain.billing.RegistrationStatus;

/** A registration's status in the words in which rows have it: up to the authentication those of a payment. */
enum StoredStatus {
    READY(RegistrationStatus.READY),
    APP_CALLED(RegistrationStatus.APP_CALLED),
    AUTHENTICATED(RegistrationStatus.REGISTERED),
    APPROVED(RegistrationStatus.ISSUED),
    AUTHENTICATION_FAILED(RegistrationStatus.FAILED),
    EXPIRED(RegistrationStatus.EXPIRED);

    private final RegistrationStatus status;

    StoredStatus(RegistrationStatus status) {
        this.status = status;
    }

    static StoredStatus of(RegistrationStatus status) {
        return switch (status) {
            case READY -> READY;
            case APP_CALLED -> APP_CALLED;
            case REGISTERED -> AUTHENTICATED;
            case ISSUED -> APPROVED;
            case FAILED -> AUTHENTICATION_FAILED;
            case EXPIRED -> EXPIRED;
        };
    }

    /** @throws UnknownName when only a later version knows it */
    static RegistrationStatus named(String stored) {
        return StoredName.read(StoredStatus.class, stored).status();
    }

    RegistrationStatus status() {
        return status;
    }
}
