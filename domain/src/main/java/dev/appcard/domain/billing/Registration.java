package dev.appcard.domain.billing;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.payment.StateName;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    public StateName stateName() {
        return state.name();
    }

    /** @throws IllegalStateException when no such step is allowed: a defect of the caller */
    public Registration to(RegistrationState next) {
        if (!mayBecome(next.name())) {
            throw new IllegalStateException(
                    "registration " + key().value() + " may not go from " + stateName() + " to " + next.name());
        }
        return new Registration(order, next, acceptedResult, version + 1);
    }

    /** The same, by an authentication result. */
    public Registration to(RegistrationState next, ResultFingerprint result) {
        Registration moved = to(next);
        return new Registration(order, moved.state, result, moved.version);
    }

    /** The one table of which state may follow which. */
    public boolean mayBecome(StateName next) {
        Set<StateName> after = switch (state) {
            case RegistrationState.Ready _ ->
                EnumSet.of(StateName.APP_CALLED, StateName.AUTHENTICATION_FAILED, StateName.EXPIRED);
            case RegistrationState.AppCalled _ ->
                EnumSet.of(
                        StateName.APP_CALLED,
                        StateName.AUTHENTICATED,
                        StateName.AUTHENTICATION_FAILED,
                        StateName.EXPIRED);
            case RegistrationState.Registered _ -> EnumSet.of(StateName.APPROVED, StateName.EXPIRED);
            case RegistrationState.Issued _, RegistrationState.Failed _, RegistrationState.Expired _ ->
                EnumSet.noneOf(StateName.class);
        };
        return after.contains(next);
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

    /** Whether time has run out although nobody has stored that yet. */
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
