package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.AbandonPaymentUseCase;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.AuthenticationFailed;
import dev.appcard.domain.payment.PaymentTransitions;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.payment.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class AbandonPaymentService implements AbandonPaymentUseCase {

    private final Payments payments;
    private final PaymentMoves moves;
    private final InstantSource clock;

    @Inject
    public AbandonPaymentService(Payments payments, PaymentMoves moves, InstantSource clock) {
        this.payments = payments;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public boolean abandon(WindowToken window) {
        return payments.findByWindow(window).filter(this::end).isPresent();
    }

    private boolean end(Payment payment) {
        return PaymentTransitions.allows(payment.stateName(), StateName.AUTHENTICATION_FAILED)
                && moves.move(
                        payment,
                        payment.to(
                                new AuthenticationFailed(AuthenticationFailure.CANCELLED_BY_BUYER, clock.instant())));
    }
}
