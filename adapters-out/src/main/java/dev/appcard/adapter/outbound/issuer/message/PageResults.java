package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/** Reads what an issuer's page, or ISP, sends. */
final class PageResults {

    private PageResults() {}

    /** Of an issuer without a page nothing can be read. */
    static ResultReader<Otc> of(IssuerPolicy policy) {
        return policy.pageMethod().map(PageResults::of).orElse(json -> Optional.empty());
    }

    private static ResultReader<Otc> of(AuthenticationMethod page) {
        return switch (page) {
            case ANSIM -> AnsimResult::read;
            case ISP -> IspResult::read;
            case APP_CARD -> throw new IllegalArgumentException("an app is no page");
        };
    }
}
