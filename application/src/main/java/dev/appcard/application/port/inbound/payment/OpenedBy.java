package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.merchant.UsedKey;
import dev.appcard.domain.payment.Opener;
import dev.appcard.domain.window.WindowToken;
import java.util.Optional;

/**
 * By whom a payment is opened.
 *
 * @param address of the caller: with the client key the buyer's
 * @param previous the window that the same buyer had for this order, as far as they can name it
 */
public record OpenedBy(UsedKey key, String address, Optional<WindowToken> previous) {

    public Opener opener() {
        return Opener.of(key, address);
    }
}
