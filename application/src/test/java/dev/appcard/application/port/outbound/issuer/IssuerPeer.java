package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;

/** The issuer's side of {@link IssuerGateway}: its app in the buyer's hand, and its server. */
public interface IssuerPeer {

    /** The buyer approves in the app that this call opened; gives the result that the issuer's server then posts. */
    ResultEnvelope approve(AppCallLinks call);

    /** The buyer refuses in the app. */
    ResultEnvelope refuse(AppCallLinks call);
}
