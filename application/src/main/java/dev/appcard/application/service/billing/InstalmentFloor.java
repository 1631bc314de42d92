package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The least amount that a registered card pays in instalments: its issuer's, where that is known. */
@Singleton
public class InstalmentFloor {

    private final IssuerGateways issuers;

    @Inject
    public InstalmentFloor(IssuerGateways issuers) {
        this.issuers = issuers;
    }

    Money of(TokenIssuer tokenIssuer) {
        return switch (tokenIssuer) {
            case TokenIssuer.AtIssuer(IssuerCode issuer) ->
                issuers.find(issuer)
                        .map(_ -> issuers.termsOf(issuer))
                        .orElse(InstalmentTerms.USUAL)
                        .from();
            case TokenIssuer.AtVan _ -> InstalmentTerms.USUAL.from();
        };
    }
}
