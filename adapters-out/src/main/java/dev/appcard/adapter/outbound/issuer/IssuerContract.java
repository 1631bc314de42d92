package dev.appcard.adapter.outbound.issuer;

import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;

/**
 * The contract with an issuer whose process is its own: a bean in the issuer's own package, which is found because it
 * is there. What can be said as data is in its row of {@link dev.appcard.domain.issuer.IssuerPolicies}; an issuer of
 * the common process has no more than that row.
 */
public interface IssuerContract {

    /** Whose contract it is. */
    IssuerCode issuer();

    /** Its gateway for a deployment; made once. */
    IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings);
}
