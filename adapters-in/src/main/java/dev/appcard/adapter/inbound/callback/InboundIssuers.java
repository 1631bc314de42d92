package dev.appcard.adapter.inbound.callback;

import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The issuers that have endpoints here: those that the setting {@code ISSUERS} lists. */
@Dependent
public class InboundIssuers {

    private final List<InboundIssuer> open;

    @Inject
    public InboundIssuers(@ConfigProperty(name = "ISSUERS") List<String> offered) {
        List<String> codes = offered.stream().map(String::strip).toList();
        open = IssuerPolicies.all().stream()
                .filter(policy -> isAmong(codes, policy))
                .map(InboundIssuer::new)
                .toList();
    }

    /** @param inPath the issuer's code in lower case */
    public Optional<InboundIssuer> find(String inPath) {
        return open.stream()
                .filter(issuer -> issuer.code().inPath().equals(inPath))
                .findFirst();
    }

    private static boolean isAmong(List<String> codes, IssuerPolicy policy) {
        return codes.contains(policy.code().value());
    }
}
