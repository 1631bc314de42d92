package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.List;
import java.util.Optional;

/** The issuers that this deployment offers (setting {@code ISSUERS}), in its order. */
public interface IssuerGateways {

    List<IssuerCode> offered();

    Optional<IssuerGateway> find(IssuerCode issuer);

    /** What the deployment has agreed on with an issuer that it offers. */
    InstalmentTerms termsOf(IssuerCode issuer);

    /** Whether cards can be registered with it here: not where it would be card data and the deployment keeps none. */
    boolean registersCards(IssuerCode issuer);

    /** Scheme, host and port of the issuer's own pages, for the window's frame: {@code https://pages.issuer.example}. */
    String pageOrigin(IssuerCode issuer);
}
