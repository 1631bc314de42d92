package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads exactly those columns that belong to the state; whatever else is known of the registration is for reports. */
record RegistrationStateReader(RegistrationStateColumns columns) {

    RegistrationState state() {
        return switch (columns.state()) {
            case READY -> new RegistrationState.Ready();
            case APP_CALLED -> new RegistrationState.AppCalled(call());
            case AUTHENTICATED -> registered();
            case APPROVED -> new RegistrationState.Issued(authentication(), settledAt());
            case AUTHENTICATION_FAILED ->
                new RegistrationState.Failed(
                        known(columns.authenticationFailure(), "authentication_failure"), settledAt());
            case EXPIRED -> new RegistrationState.Expired(settledAt());
        };
    }

    private RegistrationState registered() {
        SealedColumns kept = known(columns.sealed(), "sealed card");
        return new RegistrationState.Registered(
                authentication(),
                known(columns.face(), "card's face").toDomain(),
                kept.sealedCard(),
                kept.sealedAuthKey());
    }

    private AppCall call() {
        byte[] session = columns.sealedSession();
        return known(columns.appCall(), "app call")
                .toDomain(
                        known(columns.plan(), "instalment").toDomain(), session == null ? null : new Sealed<>(session));
    }

    private Authentication authentication() {
        return known(columns.authentication(), "authentication").toDomain(call());
    }

    private Instant settledAt() {
        return known(columns.settledAt(), "settled_at");
    }

    private <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("a registration that is " + columns.state() + " has no " + what);
        }
        return value;
    }
}
