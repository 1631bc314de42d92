package dev.appcard.adapter.out.issuer;

import dev.appcard.adapter.out.issuer.common.CbcAlgorithm;
import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.adapter.out.issuer.kb.KbIssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every issuer that this gateway can speak to: a row for each. */
public final class IssuerContracts {

    private static final List<IssuerContract> ROWS =
            List.of(row("KB", CbcAlgorithm.SEED_128.keyBytes(), KbIssuerGateway::new));

    private IssuerContracts() {}

    public static List<IssuerContract> all() {
        return ROWS;
    }

    public static Optional<IssuerContract> find(IssuerCode issuer) {
        return ROWS.stream().filter(row -> row.policy().code().equals(issuer)).findFirst();
    }

    private static IssuerContract row(
            String code, int keyBytes, BiFunction<IssuerPolicy, IssuerSettings, IssuerGateway> gateway) {
        return new IssuerContract(IssuerPolicies.of(new IssuerCode(code)), keyBytes, gateway);
    }
}
