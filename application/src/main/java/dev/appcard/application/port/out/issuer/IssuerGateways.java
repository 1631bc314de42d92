package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.issuer.IssuerCode;
import java.util.List;
import java.util.Optional;

/** The issuers that this deployment offers (setting {@code ISSUERS}), in its order. */
public interface IssuerGateways {

    List<IssuerCode> offered();

    Optional<IssuerGateway> find(IssuerCode issuer);
}
