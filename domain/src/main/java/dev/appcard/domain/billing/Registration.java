package dev.appcard.domain.billing;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.status.IllegalTransition;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The registration of a card for automatic payments: a buyer goes through the payment window and the issuer's app, without
 * an amount and without an order. Immutable; {@link #to} gives the next one.
 *
 * @param acceptedResult the authentication result that was accepted, so that the issuer may repeat it
 * @param version 1 when opened, one more with every change
 */
public record Registration(
        RegistrationOrder order,
        RegistrationState state,
        @Nullable ResultFingerprint acceptedResult,
        long version) {

    public static Registration open(RegistrationOrder order) {
        return new Registration(order, new RegistrationState.Ready(), null, 1);
    }

    public RegistrationKey key() {
        return order.key();
    }

    public RegistrationStatus status() {
        return state.status();
    }

    /** @throws IllegalTransition when the table does not have this step */
    public Registration to(RegistrationState next) {
        status().requireMayBecome(next.status(), "registration " + key());
        return new Registration(order, next, acceptedResult, version + 1);
    }

    /** The same, by an authentication result. */
    public Registration to(RegistrationState next, ResultFingerprint result) {
        Registration moved = to(next);
        return new Registration(order, moved.state, result, moved.version);
    }

    public boolean hasAccepted(ResultFingerprint result) {
        return result.equals(acceptedResult);
    }

    /** The app call that this state holds. */
    public Optional<AppCall> call() {
        return switch (state) {
            case RegistrationState.AppCalled(AppCall call) -> Optional.of(call);
            case RegistrationState.Registered registered ->
                Optional.of(registered.authentication().call());
            case RegistrationState.Issued issued ->
                Optional.of(issued.authentication().call());
            case RegistrationState.Ready _, RegistrationState.Failed _, RegistrationState.Expired _ -> Optional.empty();
        };
    }

    /** Whether time has run out although that is not stored yet. */
    public boolean isOverdue(Instant now) {
        return attentionAt().filter(end -> !now.isBefore(end)).isPresent();
    }

    /** When time runs out; empty where the registration has ended. */
    public Optional<Instant> attentionAt() {
        return switch (state) {
            case RegistrationState.Ready _, RegistrationState.AppCalled _ ->
                Optional.of(order.window().authenticateBy());
            case RegistrationState.Registered registered ->
                Optional.of(registered.authentication().confirmBy());
            case RegistrationState.Issued _, RegistrationState.Failed _, RegistrationState.Expired _ ->
                Optional.empty();
        };
    }
}
