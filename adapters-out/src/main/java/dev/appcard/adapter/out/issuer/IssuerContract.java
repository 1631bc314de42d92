package dev.appcard.adapter.out.issuer;

import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.function.BiFunction;

/**
 * One issuer's row in {@link IssuerContracts}.
 *
 * @param keyBytes the size of {@code ISSUER_<CODE>_KEY}
 * @param gateway makes its gateway for a deployment
 */
public record IssuerContract(
        IssuerPolicy policy, int keyBytes, BiFunction<IssuerPolicy, IssuerSettings, IssuerGateway> gateway) {

    public IssuerGateway gatewayFor(IssuerSettings settings) {
        return gateway.apply(policy, settings);
    }
}
