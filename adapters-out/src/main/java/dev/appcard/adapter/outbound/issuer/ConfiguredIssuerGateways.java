package dev.appcard.adapter.outbound.issuer;

import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.message.CommonProcess;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
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
    public ConfiguredIssuerGateways(OfferedIssuers offered, Instance<IssuerContract> contracts, IssuerHttp http) {
        this(offered, contracts.stream().toList(), http);
    }

    /** @throws IllegalStateException when an issuer whose row does not say all of it has no contract, or two */
    public ConfiguredIssuerGateways(OfferedIssuers offered, List<IssuerContract> contracts, IssuerHttp http) {
        this.offered = offered;
        Map<IssuerCode, IssuerContract> own = byIssuer(contracts);
        Map<IssuerCode, IssuerGateway> made = new LinkedHashMap<>();
        offered.settings()
                .forEach((issuer, settings) ->
                        made.put(issuer, gateway(IssuerPolicies.of(issuer), settings, own, http)));
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

    @Override
    public InstalmentTerms termsOf(IssuerCode issuer) {
        return settingsOf(issuer).instalments();
    }

    /** A token may always be stored; card data only where the deployment allows it. */
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
            boolean common = IssuerPolicies.of(contract.issuer()).messages().common();
            if (common || byIssuer.putIfAbsent(contract.issuer(), contract) != null) {
                throw new IllegalStateException("two contracts with issuer " + contract.issuer());
            }
        }
        return byIssuer;
    }

    private static IssuerGateway gateway(
            IssuerPolicy policy, IssuerSettings settings, Map<IssuerCode, IssuerContract> own, IssuerHttp http) {
        return policy.messages().common()
                ? new CommonProcess(IssuerContext.of(policy, settings), http.lineTo(policy.code()))
                : Optional.ofNullable(own.get(policy.code()))
                        .orElseThrow(() -> new IllegalStateException("no contract with issuer " + policy.code()))
                        .gateway(policy, settings);
    }
}
