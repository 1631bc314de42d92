package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.AppCallColumns;
import dev.appcard.adapter.outbound.persistence.column.AuthenticationColumns;
import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.column.PlanColumns;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lays a registration's state into columns, over those of the state before: facts stay for reporting although the next
 * state has no use for them. What is sealed does not: it is gone unless the last state written is the one that needs it.
 */
final class RegistrationStateWriter {
    private @Nullable PlanColumns plan;
    private @Nullable AppCallColumns appCall;
    private byte @Nullable [] sealedSession;
    private @Nullable AuthenticationColumns authentication;
    private @Nullable CardSummaryColumns face;
    private @Nullable SealedColumns sealed;
    private @Nullable AuthenticationFailure authenticationFailure;
    private @Nullable Instant settledAt;

    static RegistrationStateColumns columnsOf(Registration opened) {
        return new RegistrationStateWriter().write(opened.state()).columns(opened);
    }

    /** @param current what {@code next} takes the place of */
    static RegistrationStateColumns columnsOf(Registration next, Registration current) {
        return new RegistrationStateWriter()
                .write(current.state())
                .write(next.state())
                .columns(next);
    }

    private RegistrationStateWriter write(RegistrationState state) {
        sealedSession = null;
        sealed = null;
        switch (state) {
            case RegistrationState.Ready _ -> {}
            case RegistrationState.AppCalled called -> called(called.call());
            case RegistrationState.Registered registered -> {
                authenticated(registered.authentication());
                face = CardSummaryColumns.of(registered.face());
                sealed = SealedColumns.of(registered);
            }
            case RegistrationState.Issued issued -> {
                authenticated(issued.authentication());
                settledAt = issued.issuedAt();
            }
            case RegistrationState.Failed failed -> {
                authenticationFailure = failed.failure();
                settledAt = failed.failedAt();
            }
            case RegistrationState.Expired expired -> settledAt = expired.expiredAt();
        }
        return this;
    }

    private void called(AppCall call) {
        plan = PlanColumns.of(call.plan());
        appCall = AppCallColumns.of(call);
        sealedSession = call.issuerSession().map(Sealed::envelope).orElse(null);
    }

    private void authenticated(Authentication known) {
        plan = PlanColumns.of(known.call().plan());
        appCall = AppCallColumns.of(known.call());
        authentication = AuthenticationColumns.of(known);
    }

    private RegistrationStateColumns columns(Registration registration) {
        var result = registration.acceptedResult();
        return new RegistrationStateColumns(
                StoredStatus.of(registration.status()),
                registration.attentionAt().orElse(null),
                result == null ? null : result.sign(),
                plan,
                appCall,
                sealedSession,
                authentication,
                face,
                sealed,
                authenticationFailure,
                settledAt);
    }
}
