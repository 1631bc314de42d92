package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.issuer.IssuerCode;
import java.util.Optional;

/** Where a buyer goes who comes from an issuer's page: a page below the payment's window. */
public interface ReturnToWindowQuery {

    /** @param tid by which the issuer knows the payment */
    Optional<String> addressFor(IssuerCode issuer, String tid);
}
