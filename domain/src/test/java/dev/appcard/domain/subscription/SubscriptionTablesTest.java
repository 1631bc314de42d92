package dev.appcard.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The tables of subscriptions and their charges")
class SubscriptionTablesTest {

    /** Written down a second time, as drawings: rows are states, an x is a state that may follow. */
    private static final String SUBSCRIPTIONS = """
                   ACT PAU SUS EIN END
        ACTIVE      .   x   x   x   x
        PAUSED      x   .   x   .   x
        SUSPENDED   x   .   .   .   x
        ENDING      .   .   .   .   x
        ENDED       .   .   .   .   .
        """;

    private static final String CHARGES = """
                        AWU WAI CLA ATT HEL OFF PAI FAI SKI
        AWAITING_USAGE   .   x   .   .   x   .   .   .   x
        WAITING          .   x   x   .   x   x   .   .   x
        CLAIMED          .   x   x   x   x   x   .   x   x
        ATTEMPTING       .   x   .   x   x   .   x   x   .
        HELD             .   x   .   .   x   .   .   .   x
        CALLED_OFF       .   .   .   .   .   x   .   .   x
        PAID             .   .   .   .   .   .   .   .   .
        FAILED           .   .   .   .   .   .   .   .   .
        SKIPPED          .   .   .   .   .   .   .   .   .
        """;

    @ParameterizedTest(name = "a subscription after {0}")
    @EnumSource
    void subscriptionsAreAsDrawn(SubscriptionStatus from) {
        assertThat(from.followers())
                .isEqualTo(drawn(SUBSCRIPTIONS, SubscriptionStatus.values(), SubscriptionStatus::valueOf)
                        .get(from));
    }

    @ParameterizedTest(name = "a charge after {0}")
    @EnumSource
    void chargesAreAsDrawn(PeriodStatus from) {
        assertThat(from.followers())
                .isEqualTo(drawn(CHARGES, PeriodStatus.values(), PeriodStatus::valueOf)
                        .get(from));
    }

    @Test
    @DisplayName("let nothing be attempted that is not claimed")
    void attemptNeedsAClaim() {
        assertThat(Stream.of(PeriodStatus.values()).filter(from -> from.mayBecome(PeriodStatus.ATTEMPTING)))
                .containsExactly(PeriodStatus.CLAIMED, PeriodStatus.ATTEMPTING);
    }

    @Test
    @DisplayName("let nothing follow a charge that is over, and have nothing paid without an attempt")
    void endsAreEnds() {
        assertThat(Stream.of(PeriodStatus.values()).filter(status -> !status.isOpen()))
                .containsExactly(PeriodStatus.PAID, PeriodStatus.FAILED, PeriodStatus.SKIPPED);
        assertThat(Stream.of(PeriodStatus.values()).filter(from -> from.mayBecome(PeriodStatus.PAID)))
                .containsExactly(PeriodStatus.ATTEMPTING);
    }

    private static <E extends Enum<E>> Map<E, Set<E>> drawn(String table, E[] all, Function<String, E> byName) {
        return table.lines()
                .skip(1)
                .map(line -> line.trim().split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> byName.apply(cells[0]),
                        cells -> Arrays.stream(all)
                                .filter(state -> cells[state.ordinal() + 1].equals("x"))
                                .collect(Collectors.toSet())));
    }
}
