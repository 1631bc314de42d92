package dev.appcard.domain.payment;

import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant fixed about the window's choices.
 *
 * @param issuer that the merchant named, chosen beforehand; or null
 * @param direct no other issuer is offered ({@code flowMode: DIRECT})
 * @param fixedInstalment the only plan offered, or null
 * @param mostInstalmentMonths the longest plan offered: 0, or 2 to 12
 * @param merchantBearsInterest every plan is interest-free, at the merchant's expense
 * @param appCardOnly other ways of authenticating are hidden
 */
public record WindowPreferences(
        @Nullable IssuerCode issuer,
        boolean direct,
        @Nullable Instalment fixedInstalment,
        int mostInstalmentMonths,
        boolean merchantBearsInterest,
        boolean appCardOnly) {

    public static final WindowPreferences NONE =
            new WindowPreferences(null, false, null, Instalment.MOST_MONTHS, false, false);

    public WindowPreferences {
        if (direct && issuer == null) {
            throw new IllegalArgumentException("a direct flow needs its issuer");
        }
    }

    public Optional<IssuerCode> namedIssuer() {
        return Optional.ofNullable(issuer);
    }

    /** Whether nothing but one plan of several months is offered. */
    public boolean fixesInstalments() {
        return fixedInstalment != null && !fixedInstalment.isAtOnce();
    }

    public boolean offers(IssuerCode candidate) {
        return !direct || candidate.equals(issuer);
    }

    public boolean offers(AuthenticationWay way) {
        return !appCardOnly || way == AuthenticationWay.APP_CARD;
    }
}
