package dev.appcard.adapter.outbound.issuer;

import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One gateway for each issuer that the deployment offers, made once. */
@Singleton
public class ConfiguredIssuerGateways implements IssuerGateways {

    private final OfferedIssuers offered;
    private final Map<IssuerCode, IssuerGateway> gateways;

    /** For the container, which finds the contracts. */
    @Inject
    public ConfiguredIssuerGateways(OfferedIssuers offered, Instance<IssuerContract> contracts) {
        this(offered, contracts.stream().toList());
    }

    /** @throws IllegalStateException when an issuer has no contract, or two */
    ConfiguredIssuerGateways(OfferedIssuers offered, List<IssuerContract> contracts) {
        this.offered = offered;
        this.gateways = gateways(offered, byIssuer(contracts));
    }

    @Override
    public List<IssuerCode> offered() {
        return List.copyOf(gateways.keySet());
    }

    @Override
    public Optional<IssuerGateway> find(IssuerCode issuer) {
        return Optional.ofNullable(gateways.get(issuer));
    }

    @Override
    public InstalmentTerms termsOf(IssuerCode issuer) {
        return settingsOf(issuer).instalments();
    }

    /** A token is the issuer's affair; card data is the deployment's, and none by itself. */
    @Override
    public boolean registersCards(IssuerCode issuer) {
        return switch (IssuerPolicies.of(issuer).cardIdKind()) {
            case TOKEN -> gateways.containsKey(issuer);
            case CARD_DATA -> gateways.containsKey(issuer) && settingsOf(issuer).cardNumberStored();
        };
    }

    @Override
    public String pageOrigin(IssuerCode issuer) {
        URI base = URI.create(settingsOf(issuer).baseUrl());
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private IssuerSettings settingsOf(IssuerCode issuer) {
        return Optional.ofNullable(offered.settings().get(issuer))
                .orElseThrow(() -> new IllegalArgumentException("not offered: " + issuer));
    }

    private static Map<IssuerCode, IssuerContract> byIssuer(List<IssuerContract> contracts) {
        Map<IssuerCode, IssuerContract> byIssuer = new HashMap<>();
        for (IssuerContract contract : contracts) {
            if (byIssuer.putIfAbsent(contract.issuer(), contract) != null) {
                throw new IllegalStateException("two contracts with issuer " + contract.issuer());
            }
        }
        return byIssuer;
    }

    private static Map<IssuerCode, IssuerGateway> gateways(
            OfferedIssuers offered, Map<IssuerCode, IssuerContract> contracts) {
        Map<IssuerCode, IssuerGateway> made = new LinkedHashMap<>();
        offered.settings().forEach((issuer, settings) -> {
            IssuerContract contract = Optional.ofNullable(contracts.get(issuer))
                    .orElseThrow(() -> new IllegalStateException("no contract with issuer " + issuer));
            made.put(issuer, contract.gateway(IssuerPolicies.of(issuer), settings));
        });
        return Collections.unmodifiableMap(made);
    }
}
