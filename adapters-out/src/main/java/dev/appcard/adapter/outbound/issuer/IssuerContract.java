package dev.appcard.adapter.outbound.issuer;

import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;

/**
 * The contract with one issuer: a bean in the issuer's own package, which is found because it is there. An issuer is
 * added by such a package and a row in {@link dev.appcard.domain.issuer.IssuerPolicies}.
 */
public interface IssuerContract {

    /** Whose contract it is. */
    IssuerCode issuer();

    /** Its gateway for a deployment; made once. */
    IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings);
}
