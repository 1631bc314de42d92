package dev.appcard.adapter.out.issuer;

import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One gateway for each issuer that the deployment offers, made once. */
public final class ConfiguredIssuerGateways implements IssuerGateways {

    private final Map<IssuerCode, IssuerGateway> gateways;

    /** @throws IllegalArgumentException when an issuer is offered that {@link IssuerContracts} does not have */
    public ConfiguredIssuerGateways(OfferedIssuers offered) {
        Map<IssuerCode, IssuerGateway> made = new LinkedHashMap<>();
        offered.settings()
                .forEach((issuer, settings) -> made.put(
                        issuer,
                        IssuerContracts.find(issuer)
                                .orElseThrow(() -> new IllegalArgumentException("no contract with issuer " + issuer))
                                .gatewayFor(settings)));
        this.gateways = Collections.unmodifiableMap(made);
    }

    @Override
    public List<IssuerCode> offered() {
        return List.copyOf(gateways.keySet());
    }

    @Override
    public Optional<IssuerGateway> find(IssuerCode issuer) {
        return Optional.ofNullable(gateways.get(issuer));
    }
}
