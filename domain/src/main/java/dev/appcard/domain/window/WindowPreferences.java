package dev.appcard.domain.window;

import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant fixed about the window's choices.
 *
 * @param issuer that the merchant named, chosen beforehand; or null
 * @param direct no other issuer is offered ({@code flowMode: DIRECT})
 * @param fixedInstalment the only plan offered, or null
 * @param mostInstalmentMonths the longest plan offered: 0, or 2 to 12
 * @param merchantBearsInterest every plan is interest-free, at the merchant's expense
 * @param appCardOnly other methods of authenticating are hidden
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

    public boolean offers(AuthenticationMethod method) {
        return !appCardOnly || method == AuthenticationMethod.APP_CARD;
    }

    /**
     * The plans that a buyer may choose under an issuer's terms, shortest first; empty where the merchant fixed
     * one that these terms do not allow.
     */
    public List<InstalmentPlan> plansFor(Money amount, InstalmentTerms terms) {
        return instalmentsFor(amount, terms).stream()
                .map(instalment -> new InstalmentPlan(instalment, interestPayer(instalment, terms)))
                .toList();
    }

    private List<Instalment> instalmentsFor(Money amount, InstalmentTerms terms) {
        boolean enough = !terms.from().isMoreThan(amount);
        if (fixedInstalment != null) {
            return enough || !fixesInstalments() ? List.of(fixedInstalment) : List.of();
        }
        int longest = enough ? mostInstalmentMonths : 0;
        return IntStream.rangeClosed(0, longest)
                .filter(Instalment::isValid)
                .mapToObj(Instalment::new)
                .toList();
    }

    private InterestPayer interestPayer(Instalment instalment, InstalmentTerms terms) {
        if (instalment.isAtOnce()) {
            return InterestPayer.BUYER;
        }
        if (merchantBearsInterest) {
            return InterestPayer.MERCHANT;
        }
        return terms.interestFreeMonths().contains(instalment.months())
                ? InterestPayer.CARD_COMPANY
                : InterestPayer.BUYER;
    }
}
