package dev.appcard.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The table of states")
class PaymentTransitionTableTest {

    /** Written down a second time, as a drawing: rows are states, an x is a state that may follow. */
    private static final String TABLE = """
                              RDY CLD AUT APG NCG APD CLG VDG PCG PCD CND DCL NCD AFD EXP
        READY                  .   x   .   .   .   .   .   .   .   .   .   .   .   x   x
        APP_CALLED             .   x   x   .   .   .   .   .   .   .   .   .   .   x   x
        AUTHENTICATED          .   .   x   x   .   .   .   .   .   .   .   .   .   .   x
        APPROVING              .   .   .   .   x   x   .   .   .   .   .   x   .   .   .
        NET_CANCELLING         .   .   .   .   x   .   .   .   .   .   .   .   x   .   .
        APPROVED               .   .   .   .   .   .   x   x   x   .   .   .   .   .   .
        CANCELLING             .   .   .   .   .   x   x   .   .   .   x   .   .   .   .
        VOIDING                .   .   .   .   .   .   .   x   .   .   x   .   .   .   .
        PARTIALLY_CANCELLING   .   .   .   .   .   x   .   .   x   x   x   .   .   .   .
        PARTIALLY_CANCELLED    .   .   .   .   .   .   .   .   x   .   .   .   .   .   .
        CANCELLED              .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
        DECLINED               .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
        NET_CANCELLED          .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
        AUTHENTICATION_FAILED  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
        EXPIRED                .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
        """;

    @ParameterizedTest(name = "after {0}")
    @EnumSource
    void everyPairIsAsDrawn(StateName from) {
        assertThat(from.followers()).isEqualTo(drawn().get(from));
    }

    @Test
    @DisplayName("has a row for each state")
    void isComplete() {
        assertThat(drawn()).containsOnlyKeys(StateName.values());
    }

    @Test
    @DisplayName("never leads from an approval attempt back to a second one")
    void oneAttemptOnly() {
        Set<StateName> reachable = Stream.iterate(
                        Set.of(StateName.APPROVING), PaymentTransitionTableTest::oneStepFurther)
                .limit(StateName.values().length)
                .skip(1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(reachable).isNotEmpty().doesNotContain(StateName.APPROVING, StateName.AUTHENTICATED);
    }

    @Test
    @DisplayName("never lets money stay that was taken only to be given back")
    void voidedIsNeverKept() {
        Set<StateName> reachable = Stream.iterate(Set.of(StateName.VOIDING), PaymentTransitionTableTest::oneStepFurther)
                .limit(StateName.values().length)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(reachable).containsOnly(StateName.VOIDING, StateName.CANCELLED);
    }

    private static Set<StateName> oneStepFurther(Set<StateName> states) {
        return states.stream().flatMap(state -> state.followers().stream()).collect(Collectors.toSet());
    }

    private static Map<StateName, Set<StateName>> drawn() {
        return TABLE.lines()
                .skip(1)
                .map(line -> line.trim().split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> StateName.valueOf(cells[0]),
                        PaymentTransitionTableTest::followers,
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static Set<StateName> followers(String[] cells) {
        return Arrays.stream(StateName.values())
                .filter(state -> cells[state.ordinal() + 1].equals("x"))
                .collect(Collectors.toSet());
    }
}
