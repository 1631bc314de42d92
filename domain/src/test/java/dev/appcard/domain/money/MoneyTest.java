package dev.appcard.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void shouldRefuseWhatTheTelegramCannotCarry(long won) {
        assertThatThrownBy(() -> Money.won(won))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(won));
    }

    @Test
    void minusShouldRefuseToGoBelowZero() {
        assertThatThrownBy(() -> Money.won(1).minus(Money.won(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMoreThanShouldCompareAmounts() {
        assertThat(Money.won(2).isMoreThan(Money.won(1))).isTrue();
        assertThat(Money.won(1).isMoreThan(Money.won(1))).isFalse();
    }
}
