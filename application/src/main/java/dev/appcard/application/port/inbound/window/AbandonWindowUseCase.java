package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.window.WindowToken;

/** The buyer leaves the window by its cancel button: the payment ends, unless a result has been stored already. */
public interface AbandonWindowUseCase {

    /** @return false when there is no such window, or it is too late */
    boolean abandon(WindowToken window);
}
