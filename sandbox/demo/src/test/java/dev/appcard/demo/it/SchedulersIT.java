package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.SubscriptionClient.Subscription;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("Two instances of the gateway on one database,")
@ResourceLock(ClockedPlatform.TIME)
class SchedulersIT {

    private static final int SUBSCRIPTIONS = 30;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(120);

    private final ClockedPlatform clocked = ClockedPlatform.get();
    private final Platform platform = clocked.platform();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final SubscriptionClient subscriptions = new SubscriptionClient(own.server());
    private final VanSide van = own.van();

    @Test
    @DisplayName(
            "30 subscriptions being due at once and one instance killed while it charges, charge each of them once")
    void oneKilled() {
        Card card = own.cardOwner().register(Issuer.SHINHAN);
        LocalDate first = clocked.clock().now().toLocalDate().plusDays(1);
        List<Subscription> all = LongStream.range(0, SUBSCRIPTIONS)
                .mapToObj(number -> subscriptions.monthly(card, 20_100 + 10 * number, first))
                .toList();
        GatewayService second = platform.secondInstance();
        van.rule(Map.of("millis", 1_500, "times", 3 * SUBSCRIPTIONS), "APPROVAL", "DELAY");
        long approvals = van.approvalsSoFar();

        clocked.moveTo(dueAt(all.getFirst()).toZonedDateTime().plusSeconds(5));
        await("the second instance has charges in work")
                .atMost(SETTLED_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> second.process().log().find("APPROVING").isPresent());
        long asked = van.approvalsSoFar() - approvals;
        second.kill();
        System.out.println(
                "SchedulersIT: killed when " + asked + " of " + SUBSCRIPTIONS + " approvals had been asked for");
        van.forgetRules();

        await("every charge is paid")
                .atMost(SETTLED_WITHIN)
                .until(() -> all.stream()
                        .allMatch(one -> charge(one).path("status").asText().equals("PAID")));
        await("nothing is unknown")
                .atMost(SETTLED_WITHIN)
                .until(() -> platform.database().unsettledOf(own.id()) == 0);
        assertOneLiveApprovalEach(all);
        long tries = all.stream()
                .mapToLong(one -> charge(one).path("tries").asLong())
                .sum();
        System.out.println("SchedulersIT: " + tries + " tries for " + SUBSCRIPTIONS + " charges");
        all.forEach(subscriptions::cancelNow);
    }

    /** Each has an amount of its own, by which the VAN's own ledger tells them apart. */
    private void assertOneLiveApprovalEach(List<Subscription> all) {
        Map<Long, Long> live = van.entries()
                .filter(entry -> entry.path("balance").asLong() > 0)
                .collect(Collectors.groupingBy(entry -> entry.path("amount").asLong(), Collectors.counting()));
        assertThat(all).allSatisfy(one -> assertThat(live).containsEntry(one.won(), 1L));
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(van.won(charge(one).path("paymentKey").asText()))
                                .isEqualTo(one.won()));
        assertThat(van.balance())
                .as("the VAN's ledger")
                .isEqualTo(platform.database().wonOf(own.id()));
        own.assertBooksEqual();
    }

    private JsonNode charge(Subscription subscription) {
        return subscriptions.charge(subscription, 1);
    }

    private OffsetDateTime dueAt(Subscription subscription) {
        return OffsetDateTime.parse(charge(subscription).path("dueAt").asText());
    }
}
