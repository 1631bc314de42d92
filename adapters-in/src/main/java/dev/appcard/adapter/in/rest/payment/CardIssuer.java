package dev.appcard.adapter.in.rest.payment;

import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.Member;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a card as merchants are told: Toss' two characters and the Korean name.
 *
 * @param code null where nobody knows
 * @param koreanName likewise
 */
record CardIssuer(@Nullable String code, @Nullable String koreanName) {

    private static final CardIssuer UNKNOWN = new CardIssuer(null, null);

    static CardIssuer of(IssuerPolicy policy) {
        return new CardIssuer(policy.cardCode(), policy.koreanName());
    }

    /** By a code that somebody else gave: a VAN has codes of its own, and merchants' tables know Toss' only. */
    static CardIssuer byCode(String given) {
        String code = given.strip();
        return IssuerPolicies.all().stream()
                .flatMap(policy -> named(policy, code).stream())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Optional<CardIssuer> named(IssuerPolicy policy, String code) {
        return policy.cardCode().equals(code)
                ? Optional.of(of(policy))
                : policy.members().stream()
                        .filter(member -> member.cardCode().equals(code))
                        .findFirst()
                        .map(CardIssuer::of);
    }

    private static CardIssuer of(Member member) {
        return new CardIssuer(member.cardCode(), member.koreanName());
    }
}
