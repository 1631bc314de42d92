package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offers these gateways, in this order. */
public final class FakeIssuers implements IssuerGateways {

    private final Map<IssuerCode, IssuerGateway> gateways = new LinkedHashMap<>();
    private final Map<IssuerCode, IssuerGateway> hidden = new LinkedHashMap<>();
    private final Map<IssuerCode, InstalmentTerms> ownTerms = new HashMap<>();
    private final Set<IssuerCode> registeringNone = new HashSet<>();
    private InstalmentTerms terms = InstalmentTerms.USUAL;

    public FakeIssuers offering(IssuerCode issuer, IssuerGateway gateway) {
        gateways.put(issuer, gateway);
        return this;
    }

    /** Has this gateway, too, but does not offer it. */
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

    /** The usual terms with these interest-free months, for every issuer. */
    public FakeIssuers bearingInterestOf(Integer... months) {
        terms = new InstalmentTerms(InstalmentTerms.USUAL.from(), Set.of(months));
        return this;
    }

    /** Other terms for one issuer. */
    public void startingInstalmentsFrom(IssuerCode issuer, Money least) {
        ownTerms.put(issuer, new InstalmentTerms(least, Set.of()));
    }

    @Override
    public InstalmentTerms termsOf(IssuerCode issuer) {
        return ownTerms.getOrDefault(issuer, terms);
    }

    /** No card can be registered with this issuer any more. */
    public FakeIssuers refusingRegistrations(IssuerCode issuer) {
        registeringNone.add(issuer);
        return this;
    }

    @Override
    public boolean registersCards(IssuerCode issuer) {
        return gateways.containsKey(issuer) && !registeringNone.contains(issuer);
    }

    @Override
    public String pageOrigin(IssuerCode issuer) {
        return "https://" + issuer.inPath() + ".example";
    }
}
