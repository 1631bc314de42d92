package dev.appcard.domain.payment;

import dev.appcard.domain.issuer.IssuerCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant fixed about the window's choices.
 *
 * @param issuer the only issuer offered, or null for all
 * @param fixedInstalment the only plan offered, or null
 * @param mostInstalmentMonths the longest plan offered: 0, or 2 to 12
 * @param appCardOnly other ways of authenticating are hidden
 */
public record WindowPreferences(
        @Nullable IssuerCode issuer,
        @Nullable Instalment fixedInstalment,
        int mostInstalmentMonths,
        boolean appCardOnly) {

    public static final WindowPreferences NONE = new WindowPreferences(null, null, Instalment.MOST_MONTHS, false);

    public Optional<IssuerCode> onlyIssuer() {
        return Optional.ofNullable(issuer);
    }

    public boolean offers(IssuerCode candidate) {
        return issuer == null || issuer.equals(candidate);
    }
}
