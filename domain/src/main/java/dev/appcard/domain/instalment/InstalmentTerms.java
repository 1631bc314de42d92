package dev.appcard.domain.instalment;

import dev.appcard.domain.money.Money;
import java.util.Set;

/**
 * An issuer's terms for instalments (할부).
 *
 * @param from least amount for paying in instalments
 * @param interestFreeMonths plans whose interest the issuer bears (카드사 무이자)
 */
public record InstalmentTerms(Money from, Set<Integer> interestFreeMonths) {

    /** From 50,000 won, without interest-free plans: what holds unless the issuer's settings say otherwise. */
    public static final InstalmentTerms USUAL = new InstalmentTerms(Money.won(50_000), Set.of());

    public InstalmentTerms {
        interestFreeMonths = Set.copyOf(interestFreeMonths);
    }
}
