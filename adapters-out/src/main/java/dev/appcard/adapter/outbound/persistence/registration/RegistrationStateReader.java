package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.RegistrationState;

/** Reads exactly those columns that belong to the state; whatever else is known of the registration is for reports. */
final class RegistrationStateReader {

    private final RegistrationStateColumns columns;
    private final StateColumns state;
    private final BuyerColumns buyer;

    RegistrationStateReader(RegistrationStateColumns columns) {
        this.columns = columns;
        this.state = columns.state();
        this.buyer = BuyerColumns.orNone(columns.buyer());
    }

    RegistrationState state() {
        return switch (StoredName.read(StoredStatus.class, state.name())) {
            case READY -> new RegistrationState.Ready();
            case APP_CALLED -> new RegistrationState.AppCalled(buyer.call());
            case AUTHENTICATED -> registered();
            case APPROVED -> new RegistrationState.Issued(buyer.confirmed(), state.settled());
            case AUTHENTICATION_FAILED -> new RegistrationState.Failed(authenticationFailure(), state.settled());
            case EXPIRED -> new RegistrationState.Expired(state.settled());
        };
    }

    private RegistrationState registered() {
        SealedColumns kept = state.needed(columns.sealed(), "sealed_card");
        return new RegistrationState.Registered(
                buyer.confirmed(),
                state.needed(columns.summary(), "face_number").toDomain(),
                kept.sealedCard(),
                kept.sealedAuthKey());
    }

    private AuthenticationFailure authenticationFailure() {
        return StoredName.read(
                AuthenticationFailure.class, state.needed(columns.authenticationFailure(), "authentication_failure"));
    }
}
