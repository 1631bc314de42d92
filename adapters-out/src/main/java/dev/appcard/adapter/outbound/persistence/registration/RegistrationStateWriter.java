package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lays a registration's state into columns, over those of the state before: facts stay for reporting although the next
 * state has no use for them. What is sealed does not: it is gone unless the last state written is the one that needs it.
 */
final class RegistrationStateWriter {
    private BuyerColumns buyer = BuyerColumns.NONE;
    private @Nullable CardSummaryColumns summary;
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
        buyer = buyer.withoutSession();
        sealed = null;
        switch (state) {
            case RegistrationState.Ready _ -> {}
            case RegistrationState.AppCalled called -> buyer = buyer.withCall(called.call());
            case RegistrationState.Registered registered -> {
                buyer = buyer.withAuthentication(registered.authentication());
                summary = CardSummaryColumns.of(registered.summary());
                sealed = SealedColumns.of(registered);
            }
            case RegistrationState.Issued issued -> {
                buyer = buyer.withAuthentication(issued.authentication());
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

    private RegistrationStateColumns columns(Registration registration) {
        var result = registration.acceptedResult();
        return new RegistrationStateColumns(
                new StateColumns(
                        StoredStatus.of(registration.status()).name(),
                        registration.attentionAt().orElse(null),
                        result == null ? null : result.sign(),
                        settledAt),
                buyer,
                summary,
                sealed,
                StoredName.of(authenticationFailure));
    }
}
