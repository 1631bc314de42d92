package dev.appcard.application.port.in.window;

import dev.appcard.domain.payment.WindowToken;

/** The buyer leaves the window by its cancel button: the payment ends, unless a result has been stored already. */
public interface AbandonPaymentUseCase {

    /** @return false when there is no such window, or it is too late */
    boolean abandon(WindowToken window);
}
