package dev.appcard.domain.billing;

import static dev.appcard.domain.billing.BillingFixtures.pathTo;
import static dev.appcard.domain.billing.BillingFixtures.registrationOrder;
import static dev.appcard.domain.billing.BillingFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.status.IllegalTransition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The table of registrations")
class RegistrationTableTest {

    /** Written down a second time, as a drawing: rows are states, an x is a state that may follow. */
    private static final String TABLE = """
                    RDY CLD REG ISS FLD EXP
        READY        .   x   .   .   x   x
        APP_CALLED   .   x   x   .   x   x
        REGISTERED   .   .   .   x   .   x
        ISSUED       .   .   .   .   .   .
        FAILED       .   .   .   .   .   .
        EXPIRED      .   .   .   .   .   .
        """;

    @ParameterizedTest(name = "after {0}")
    @EnumSource
    void everyPairIsAsDrawn(RegistrationStatus from) {
        assertThat(from.followers()).isEqualTo(drawn().get(from));
    }

    @ParameterizedTest(name = "a registration that is {0}")
    @EnumSource
    void aRegistrationMovesAsDrawn(RegistrationStatus from) {
        Registration registration = pathTo(from, registrationOrder()).getLast();

        for (RegistrationStatus next : RegistrationStatus.values()) {
            if (drawn().get(from).contains(next)) {
                assertThat(step(registration, next).status()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> step(registration, next)).isInstanceOf(IllegalTransition.class);
            }
        }
    }

    @Test
    @DisplayName("lets no billing key be issued but for a card that was registered, and only once")
    void oneKeyForOneCard() {
        assertThat(Arrays.stream(RegistrationStatus.values()).filter(from -> from.mayBecome(RegistrationStatus.ISSUED)))
                .containsExactly(RegistrationStatus.REGISTERED);
    }

    private static Map<RegistrationStatus, Set<RegistrationStatus>> drawn() {
        return TABLE.lines()
                .skip(1)
                .map(line -> line.trim().split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> RegistrationStatus.valueOf(cells[0]),
                        cells -> Arrays.stream(RegistrationStatus.values())
                                .filter(status -> cells[status.ordinal() + 1].equals("x"))
                                .collect(Collectors.toSet())));
    }
}
