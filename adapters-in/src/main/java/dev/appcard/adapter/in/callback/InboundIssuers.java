package dev.appcard.adapter.in.callback;

import dev.appcard.domain.issuer.IssuerCode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The doors that are open: those of the issuers that the setting {@code ISSUERS} lists. */
@Dependent
public class InboundIssuers {

    private final List<InboundIssuer> open;

    @Inject
    InboundIssuers(Instance<InboundIssuer> known, @ConfigProperty(name = "ISSUERS") List<String> offered) {
        this(known.stream().toList(), offered);
    }

    InboundIssuers(List<InboundIssuer> known, List<String> offered) {
        List<String> codes = offered.stream().map(String::strip).toList();
        open = known.stream()
                .filter(door -> codes.contains(door.issuer().value()))
                .toList();
    }

    /** @param inPath the issuer's code in lower case */
    Optional<InboundIssuer> find(String inPath) {
        return open.stream().filter(door -> isMeant(door.issuer(), inPath)).findFirst();
    }

    private static boolean isMeant(IssuerCode code, String inPath) {
        return code.inPath().equals(inPath);
    }
}
