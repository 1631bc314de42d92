package dev.appcard.domain.billing;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/** Where the registration of a card stands, with what is known in it. */
public sealed interface RegistrationState {

    RegistrationStatus status();

    /** Opened; the buyer has chosen nothing yet. */
    record Ready() implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.READY;
        }
    }

    /** The issuer's app has been called. */
    record AppCalled(AppCall call) implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.APP_CALLED;
        }
    }

    /**
     * The issuer has given the CARD_ID; the merchant's server may have the billing key.
     *
     * @param authentication its {@code confirmBy} is until when
     */
    record Registered(
            Authentication authentication, CardSummary summary, Sealed<CardSecret> card, Sealed<AuthKey> authKey)
            implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.REGISTERED;
        }
    }

    /** The billing key has been issued. Final. */
    record Issued(Authentication authentication, Instant issuedAt) implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.ISSUED;
        }
    }

    /** The buyer could not, or did not want to, authenticate. Final. */
    record Failed(AuthenticationFailure failure, Instant failedAt) implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.FAILED;
        }
    }

    /** Time ran out. Final. */
    record Expired(Instant expiredAt) implements RegistrationState {
        @Override
        public RegistrationStatus status() {
            return RegistrationStatus.EXPIRED;
        }
    }
}
