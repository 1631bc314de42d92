package dev.appcard.domain.cancel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final Balance LEFT = balance(10_000, 3_000);

    @ParameterizedTest
    @CsvSource(textBlock = """
        # won, wanted, the tax-free part of it; none: it cannot be given back
        1,      ,     0
        7000,   ,     0
        7001,   ,     1
        9999,   ,     2999
        10000,  ,     3000
        10001,  ,     none
        0,      ,     none
        5000,   0,    0
        5000,   3000, 3000
        5000,   3001, none
        2000,   2001, none
        7001,   0,    none
        8000,   999,  none
        8000,   1000, 1000
        10000,  0,    3000
        10000,  9999, 3000
        """)
    void taxFreePartShouldLeaveNeitherPartBelowNothing(long won, @Nullable Long wanted, String part) {
        OptionalLong asked = wanted == null ? OptionalLong.empty() : OptionalLong.of(wanted);

        Optional<Money> taxFree = LEFT.taxFreePart(won, asked);

        assertThat(taxFree.map(money -> Long.toString(money.won())).orElse("none"))
                .isEqualTo(part);
    }

    @Test
    void taxFreePartShouldBeAllOfAPaymentWithoutTax() {
        assertThat(balance(10_000, 10_000).taxFreePart(4_000, OptionalLong.empty()))
                .contains(Money.won(4_000));
        assertThat(balance(10_000, 10_000).taxFreePart(4_000, OptionalLong.of(0)))
                .isEmpty();
    }

    @Test
    void minusShouldRefuseMoreThanIsLeft() {
        assertThat(LEFT.minus(cancel(7_000, 0))).isEqualTo(balance(3_000, 3_000));
        assertThat(LEFT.minus(cancel(10_000, 3_000)).isZero()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> LEFT.minus(cancel(10_001, 3_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> LEFT.minus(cancel(7_001, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> LEFT.minus(cancel(4_000, 3_001)));
    }

    private static Cancellation cancel(long won, long taxFree) {
        return new Cancellation("key", Money.won(won), Money.won(taxFree), "반품", Instant.EPOCH);
    }

    private static Balance balance(long won, long taxFree) {
        return new Balance(Money.won(won), Money.won(taxFree));
    }
}
