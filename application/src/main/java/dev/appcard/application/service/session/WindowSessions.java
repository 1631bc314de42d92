package dev.appcard.application.service.session;

import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.service.billing.RegistrationUpdates;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds and moves what buyers go through windows for, whether it is a payment or a registration. */
@Singleton
public class WindowSessions {

    private final Payments payments;
    private final Registrations registrations;
    private final PaymentUpdates paymentUpdates;
    private final RegistrationUpdates registrationMoves;

    @Inject
    public WindowSessions(
            Payments payments,
            Registrations registrations,
            PaymentUpdates paymentUpdates,
            RegistrationUpdates registrationMoves) {
        this.payments = payments;
        this.registrations = registrations;
        this.paymentUpdates = paymentUpdates;
        this.registrationMoves = registrationMoves;
    }

    public Optional<WindowSession> find(WindowToken window) {
        return payments.findByWindow(window)
                .<WindowSession>map(WindowSession.OfPayment::new)
                .or(() -> registrations.findByWindow(window).map(WindowSession.OfRegistration::new));
    }

    /** A payment without a window is no session: no issuer has been called for it. */
    public Optional<WindowSession> find(TransactionKey key) {
        return RegistrationKey.isValid(key.value())
                ? registrations.find(new RegistrationKey(key.value())).map(WindowSession.OfRegistration::new)
                : payments.find(new PaymentKey(key.value()))
                        .filter(payment -> payment.order().window().isPresent())
                        .map(WindowSession.OfPayment::new);
    }

    /** @return false when another caller moved it first */
    public boolean move(WindowSession current, WindowSession next) {
        return switch (current) {
            case WindowSession.OfPayment(var payment) ->
                next instanceof WindowSession.OfPayment(var moved) && paymentUpdates.replace(payment, moved);
            case WindowSession.OfRegistration(var registration) ->
                next instanceof WindowSession.OfRegistration(var moved) && registrationMoves.move(registration, moved);
        };
    }
}
