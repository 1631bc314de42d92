package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Three instances, crashes at each step and jumping clocks")
class SubscriptionSimulationTest {

    private static final List<PeriodStatus> GIVEN = List.of(PeriodStatus.PAID);
    /** A short period has no room for more tries than three. */
    private static final List<PeriodStatus> GIVEN_OR_GIVEN_UP = List.of(PeriodStatus.PAID, PeriodStatus.FAILED);

    private static final int MANDATES = Integer.getInteger("simulation.mandates", 1_000);

    @Test
    @DisplayName("charge every period of 1,000 subscriptions once")
    void oneLiveApprovalForEachPeriod() {
        SubscriptionSimulation simulation = new SubscriptionSimulation(seed(20261122L), MANDATES);

        simulation.run(Duration.ofDays(14), Duration.ofDays(3));

        report(simulation);
        assertOneApprovalEach(simulation);
        assertThat(simulation.deaths).containsOnlyKeys(SubscriptionSimulation.DEATHS);
        assertThat(simulation.jumps).isGreaterThan(10);
        assertThat(simulation.lostAcknowledgements).isGreaterThan(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("charge every period once, in other orders of events")
    void manySeeds(long seed) {
        SubscriptionSimulation simulation = new SubscriptionSimulation(seed(seed), 40);

        simulation.run(Duration.ofDays(12), Duration.ofDays(3));

        assertOneApprovalEach(simulation);
    }

    @Test
    @DisplayName("do the same again with the same seed")
    void isRepeatable() {
        assertThat(traceOf(7L)).isEqualTo(traceOf(7L)).isNotEqualTo(traceOf(8L));
    }

    private static long traceOf(long seed) {
        SubscriptionSimulation simulation = new SubscriptionSimulation(seed, 20);
        simulation.run(Duration.ofDays(10), Duration.ofDays(2));
        return simulation.trace;
    }

    private static void assertOneApprovalEach(SubscriptionSimulation simulation) {
        Instant now = simulation.clock.instant();
        Map<String, Integer> expected = new TreeMap<>();
        simulation.subscriptions.forEach(subscription -> {
            List<PeriodCharge> charges = simulation.charges.of(subscription.id(), 0, Integer.MAX_VALUE);
            assertThat(charges)
                    .extracting(PeriodCharge::number)
                    .isEqualTo(IntStream.rangeClosed(1, charges.size()).boxed().toList());
            assertThat(charges.getLast().dueAt())
                    .as("all that is due has been opened")
                    .isAfter(now);
            charges.stream().filter(charge -> !charge.dueAt().isAfter(now)).forEach(charge -> {
                assertThat(charge.status())
                        .as("%s", charge)
                        .isIn(charge.counters().declines() < 3 ? GIVEN : GIVEN_OR_GIVEN_UP);
                if (charge.status() == PeriodStatus.PAID) {
                    expected.put(periodOf(charge.lastOrder().orElseThrow().value()), 1);
                }
            });
        });
        Map<String, Integer> live = new TreeMap<>();
        simulation.ordersWithMoney().forEach(order -> live.merge(periodOf(order), 1, Integer::sum));
        assertThat(live).isEqualTo(expected).isNotEmpty();
    }

    /** An order id without its number of the try. */
    private static String periodOf(String orderId) {
        return orderId.substring(0, orderId.lastIndexOf('_'));
    }

    private static void report(SubscriptionSimulation simulation) {
        System.out.printf(
                "simulation: %d subscriptions, %d approvals sent, %d live, %d net cancels, %d jumps,"
                        + " %d lost acknowledgements, deaths %s%n",
                simulation.subscriptions.size(),
                simulation.van.approvalsSent().size(),
                simulation.ordersWithMoney().size(),
                simulation.van.netCancelsSent().size(),
                simulation.jumps,
                simulation.lostAcknowledgements,
                simulation.deaths);
    }

    private static long seed(long standard) {
        long seed = Long.getLong("simulation.seed", standard);
        System.out.println("simulation seed " + seed);
        return seed;
    }
}
