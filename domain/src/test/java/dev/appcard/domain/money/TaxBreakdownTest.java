package dev.appcard.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.testing.Seed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxBreakdownTest {

    @ParameterizedTest(name = "{0} won, {1} of it tax-free: {2} supplied, {3} tax")
    @CsvSource({
        "11000, 0, 10000, 1000",
        "1000, 0, 909, 91",
        "100, 0, 91, 9",
        "1005, 0, 914, 91",
        "1006, 0, 915, 91",
        "1007, 0, 915, 92",
        "15000, 4000, 10000, 1000",
        "4000, 4000, 0, 0",
        "999999999, 0, 909090908, 90909091"
    })
    void ofShouldSplitTheTaxablePart(long total, long taxFree, long supplied, long vat) {
        TaxBreakdown taxes = TaxBreakdown.of(Money.won(total), Money.won(taxFree));
        assertThat(taxes).isEqualTo(new TaxBreakdown(Money.won(supplied), Money.won(vat), Money.won(taxFree)));
    }

    @Test
    void partsShouldAlwaysSumUpToTheTotal() {
        RandomGenerator random = Seed.of(getClass());
        for (int round = 0; round < 10_000; round++) {
            long total = random.nextLong(Money.MAXIMUM_WON + 1);
            long taxFree = random.nextLong(total + 1);
            TaxBreakdown taxes = TaxBreakdown.of(Money.won(total), Money.won(taxFree));
            assertThat(taxes.supplied().won()
                            + taxes.vat().won()
                            + taxes.taxFree().won())
                    .as("total %d, tax-free %d", total, taxFree)
                    .isEqualTo(total);
        }
    }

    @Test
    void ofShouldRefuseWhenTaxFreePartIsMoreThanTotal() {
        assertThatThrownBy(() -> TaxBreakdown.of(Money.won(100), Money.won(101)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
