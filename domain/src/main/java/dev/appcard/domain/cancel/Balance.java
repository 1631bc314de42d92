package dev.appcard.domain.cancel;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.money.TaxBreakdown;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What of a payment can still be given back. Never less than nothing, of neither the taxed nor the tax-free part.
 *
 * @param taxFree part of the amount that bears no tax
 */
public record Balance(Money amount, Money taxFree) {

    public Balance {
        if (taxFree.isMoreThan(amount)) {
            throw new IllegalArgumentException("the tax-free part is more than what is left");
        }
    }

    /** @throws IllegalArgumentException when it is more than is left */
    public Balance minus(Cancellation cancel) {
        return new Balance(amount.minus(cancel.amount()), taxFree.minus(cancel.taxFree()));
    }

    public boolean isZero() {
        return amount.isZero();
    }

    public TaxBreakdown taxes() {
        return TaxBreakdown.of(amount, taxFree);
    }

    /**
     * The tax-free part of a cancel of so much; empty when it cannot be given back.
     *
     * @param wanted absent: as little as can be. Of no account to a cancel of all that is left, which gives back all of the
     *     tax-free part
     */
    public Optional<Money> taxFreePart(long won, OptionalLong wanted) {
        if (won < 1 || won > amount.won()) {
            return Optional.empty();
        }
        if (won == amount.won()) {
            return Optional.of(taxFree);
        }
        long least = Math.max(0, won - amount.minus(taxFree).won());
        long most = Math.min(won, taxFree.won());
        long part = wanted.orElse(least);
        return part < least || part > most ? Optional.empty() : Optional.of(Money.won(part));
    }
}
