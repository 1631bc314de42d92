package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.issuer.IssuerCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers these gateways, in this order. */
public final class FakeIssuers implements IssuerGateways {

    private final Map<IssuerCode, IssuerGateway> gateways = new LinkedHashMap<>();
    private final Map<IssuerCode, IssuerGateway> hidden = new LinkedHashMap<>();

    public FakeIssuers offering(IssuerCode issuer, IssuerGateway gateway) {
        gateways.put(issuer, gateway);
        return this;
    }

    /** Has this gateway, too, but offers it to nobody. */
    public FakeIssuers knowing(IssuerCode issuer, IssuerGateway gateway) {
        hidden.put(issuer, gateway);
        return this;
    }

    @Override
    public List<IssuerCode> offered() {
        return List.copyOf(gateways.keySet());
    }

    @Override
    public Optional<IssuerGateway> find(IssuerCode issuer) {
        return Optional.ofNullable(gateways.get(issuer)).or(() -> Optional.ofNullable(hidden.get(issuer)));
    }
}
