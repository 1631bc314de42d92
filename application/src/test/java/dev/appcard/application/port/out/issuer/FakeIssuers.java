package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.issuer.IssuerCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers these gateways, in this order. */
public final class FakeIssuers implements IssuerGateways {

    private final Map<IssuerCode, IssuerGateway> gateways = new LinkedHashMap<>();

    public FakeIssuers offering(IssuerCode issuer, IssuerGateway gateway) {
        gateways.put(issuer, gateway);
        return this;
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
