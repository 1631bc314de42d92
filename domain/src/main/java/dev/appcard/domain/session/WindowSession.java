package dev.appcard.domain.session;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowTerms;
import java.time.Instant;
import java.util.Optional;

/** What a buyer goes through the payment window for: up to the authentication a payment and a registration are alike. */
public sealed interface WindowSession {

    /** By which the issuers know it. */
    TransactionKey transaction();

    MerchantId merchantId();

    /** What an issuer's app is called for. */
    Purpose purpose();

    /** What is paid; zero where a card is registered. */
    Money amount();

    WindowTerms terms();

    WindowStatus status();

    /** The last app call, as far as it is still known. */
    Optional<AppCall> call();

    boolean isOverdue(Instant now);

    boolean hasAccepted(ResultFingerprint result);

    WindowSession called(AppCall call);

    WindowSession failed(AuthenticationFailure failure, Instant now);

    /** The same, by an authentication result. */
    WindowSession failed(AuthenticationFailure failure, Instant now, ResultFingerprint result);

    /** Whether the issuer's app may be called (again). */
    default boolean mayBeCalled(Instant now) {
        return status().isOpen() && !isOverdue(now);
    }

    /** The app call that may still be answered: the last one, while there is time. */
    default Optional<AppCall> awaitedCall(Instant now) {
        return status() == WindowStatus.APP_CALLED && !isOverdue(now) ? call() : Optional.empty();
    }

    /** The same, for an issuer that answers: its own call only, by the method that it was made by. */
    default Optional<AppCall> awaitedCall(IssuerCode issuer, ResultEndpoint endpoint, Instant now) {
        return awaitedCall(now)
                .filter(call -> call.issuer().equals(issuer) && call.method().endpoint() == endpoint);
    }

    /** A payment that has a window. */
    record OfPayment(Payment payment) implements WindowSession {

        @Override
        public TransactionKey transaction() {
            return payment.key().transaction();
        }

        @Override
        public MerchantId merchantId() {
            return payment.order().merchantId();
        }

        @Override
        public Purpose purpose() {
            return Purpose.PAY;
        }

        @Override
        public Money amount() {
            return payment.order().amount();
        }

        @Override
        public WindowTerms terms() {
            return payment.order().windowTerms();
        }

        @Override
        public WindowStatus status() {
            return payment.stateName().inWindow();
        }

        @Override
        public Optional<AppCall> call() {
            return payment.call();
        }

        @Override
        public boolean isOverdue(Instant now) {
            return payment.isOverdue(now);
        }

        @Override
        public boolean hasAccepted(ResultFingerprint result) {
            return payment.hasAccepted(result);
        }

        @Override
        public WindowSession called(AppCall call) {
            return new OfPayment(payment.to(new PaymentState.AppCalled(call)));
        }

        @Override
        public WindowSession failed(AuthenticationFailure failure, Instant now) {
            return new OfPayment(payment.to(new PaymentState.AuthenticationFailed(failure, now)));
        }

        @Override
        public WindowSession failed(AuthenticationFailure failure, Instant now, ResultFingerprint result) {
            return new OfPayment(payment.to(new PaymentState.AuthenticationFailed(failure, now), result));
        }
    }

    /** The registration of a card. */
    record OfRegistration(Registration registration) implements WindowSession {

        @Override
        public TransactionKey transaction() {
            return registration.key().transaction();
        }

        @Override
        public MerchantId merchantId() {
            return registration.order().merchantId();
        }

        @Override
        public Purpose purpose() {
            return Purpose.REGISTER;
        }

        @Override
        public Money amount() {
            return Money.ZERO;
        }

        @Override
        public WindowTerms terms() {
            return registration.order().window();
        }

        @Override
        public WindowStatus status() {
            return registration.status().inWindow();
        }

        @Override
        public Optional<AppCall> call() {
            return registration.call();
        }

        @Override
        public boolean isOverdue(Instant now) {
            return registration.isOverdue(now);
        }

        @Override
        public boolean hasAccepted(ResultFingerprint result) {
            return registration.hasAccepted(result);
        }

        @Override
        public WindowSession called(AppCall call) {
            return new OfRegistration(registration.to(new RegistrationState.AppCalled(call)));
        }

        @Override
        public WindowSession failed(AuthenticationFailure failure, Instant now) {
            return new OfRegistration(registration.to(new RegistrationState.Failed(failure, now)));
        }

        @Override
        public WindowSession failed(AuthenticationFailure failure, Instant now, ResultFingerprint result) {
            return new OfRegistration(registration.to(new RegistrationState.Failed(failure, now), result));
        }
    }
}
