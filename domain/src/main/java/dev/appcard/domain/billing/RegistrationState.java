package dev.appcard.domain.billing;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/**
 * Where a registration stands. The names are those of a payment's states up to the authentication, so that the payment
 * window treats both alike; one whose billing key has been issued is {@code APPROVED}.
 */
public sealed interface RegistrationState {

    StateName name();

    /** Opened; the buyer has chosen nothing yet. */
    record Ready() implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.READY;
        }
    }

    /** The issuer's app has been called. */
    record AppCalled(AppCall call) implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.APP_CALLED;
        }
    }

    /**
     * The issuer has given the CARD_ID; the merchant's server may have the billing key.
     *
     * @param authentication its {@code confirmBy} is until when
     */
    record Registered(Authentication authentication, CardSummary face, Sealed<CardSecret> card, Sealed<AuthKey> authKey)
            implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.AUTHENTICATED;
        }
    }

    /** The billing key has been issued. Final. */
    record Issued(Authentication authentication, Instant issuedAt) implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.APPROVED;
        }
    }

    /** The buyer could not, or did not want to, authenticate. Final. */
    record Failed(AuthenticationFailure failure, Instant failedAt) implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.AUTHENTICATION_FAILED;
        }
    }

    /** Time ran out. Final. */
    record Expired(Instant expiredAt) implements RegistrationState {
        @Override
        public StateName name() {
            return StateName.EXPIRED;
        }
    }
}
