package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WebhookDeliveries} keeps to. */
public interface WebhookDeliveriesContract extends WebhookStores {
    @Test
    default void ofOneSubjectOnlyTheOldestShouldBeClaimedAndOfOneEndpointAFew() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery first = queued(endpoint, "pay-a", 3, 1);
        WebhookDelivery behind = queued(endpoint, "pay-a", 3, 2);
        IntStream.range(0, 20).forEach(number -> queued(endpoint, "pay-other-" + number, 1, 1));
        WebhookEndpoint other = registered();
        WebhookDelivery elsewhere = queued(other, "pay-a", 3, 2);

        List<ClaimedDelivery> claimed = claim(WebhookLane.ANSWERING, NOW);

        assertThat(claimed)
                .extracting(ClaimedDelivery::delivery)
                .contains(first, elsewhere)
                .doesNotContain(behind)
                .hasSize(WebhookLane.ANSWERING.ofOneEndpoint() + 1);
        assertThat(claim(WebhookLane.ANSWERING, NOW)).isEmpty();
        assertThat(note(claimed, first, 200)).isTrue();
        assertThat(claim(WebhookLane.ANSWERING, NOW))
                .extracting(ClaimedDelivery::delivery)
                .containsExactly(behind);
    }

    @Test
    default void claimShouldGiveNoMoreThanIsAskedForTheLongestDueFirst() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery later = queued(endpoint, "pay-a", 1, 1, NOW.minusSeconds(1));
        WebhookDelivery sooner = queued(registered(), "pay-b", 1, 1, NOW.minusSeconds(2));
        queued(endpoint, "pay-c", 1, 1, NOW.plusSeconds(1));

        assertThat(claimed(WebhookLane.ANSWERING, 1))
                .extracting(ClaimedDelivery::delivery)
                .containsExactly(sooner);
        assertThat(claimed(WebhookLane.ANSWERING, 5))
                .extracting(ClaimedDelivery::delivery)
                .containsExactly(later);
    }

    @Test
    default void whatWaitsBehindADeliveryShouldBePutOffWithItAndLetGoWhenItIsOver() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery first = queued(endpoint, "pay-a", 1, 1);
        WebhookDelivery behind = queued(endpoint, "pay-a", 2, 1);
        WebhookDelivery failed = first.after(answer(500), NOW);
        change(() -> deliveries().replace(claim(WebhookLane.ANSWERING, NOW).getFirst(), failed));

        WebhookDelivery evenLater = queued(endpoint, "pay-a", 3, 1);
        assertThat(List.of(stateOf(behind), stateOf(evenLater))).allMatch(failed.state()::equals);

        Instant again = NOW.plus(Duration.ofMinutes(2));
        ClaimedDelivery second = claim(WebhookLane.FAILING, again).getFirst();
        assertThat(second.delivery().id()).isEqualTo(first.id());
        change(() -> deliveries().replace(second, second.delivery().after(answer(200), again)));
        assertThat(claim(WebhookLane.ANSWERING, again))
                .extracting(one -> one.delivery().id())
                .containsExactly(behind.id());
    }

    @Test
    default void whoLostItsLeaseShouldNeitherKeepABodyNorNote() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery delivery = queued(endpoint, "pay-a", 1, 1);
        ClaimedDelivery lost = claim(WebhookLane.ANSWERING, NOW).getFirst();
        assertThat(lost.body()).isEmpty();
        assertThat(change(() -> deliveries().keepBody(lost, bytes("{\"one\":1}"))))
                .isTrue();

        assertThat(claim(WebhookLane.ANSWERING, UNTIL.minusMillis(1))).isEmpty();
        ClaimedDelivery again = claim(WebhookLane.ANSWERING, UNTIL).getFirst();

        assertThat(again.delivery()).isEqualTo(delivery);
        assertThat(again.body()).hasValueSatisfying(body -> assertThat(body).isEqualTo(bytes("{\"one\":1}")));
        assertThat(change(() -> deliveries().keepBody(lost, bytes("{\"other\":2}"))))
                .isFalse();
        assertThat(change(() -> deliveries().replace(lost, delivery.after(answer(500), NOW))))
                .isFalse();
        assertThat(change(() -> deliveries().replace(again, delivery.after(answer(200), NOW))))
                .isTrue();
        assertThat(change(() -> deliveries().replace(again, delivery.after(answer(500), NOW))))
                .isFalse();
        assertThat(stateOf(delivery)).isEqualTo(new DeliveryState.Delivered(NOW));
    }

    @Test
    default void whatIsOverShouldBeReplayedOnceUnderItsIdWithItsBody() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery delivery = queued(endpoint, "pay-a", 1, 1);
        ClaimedDelivery claimed = claim(WebhookLane.ANSWERING, NOW).getFirst();
        change(() -> deliveries().keepBody(claimed, bytes("{}")));
        WebhookDelivery delivered = delivery.after(answer(200), NOW);
        change(() -> deliveries().replace(claimed, delivered));
        assertThat(deliveries().find(endpoint.id(), delivery.id())).contains(delivered);
        assertThat(deliveries().find(registered().id(), delivery.id())).isEmpty();

        Instant later = NOW.plusSeconds(5);
        assertThat(change(() -> deliveries().replay(delivered.replayed(later)))).isTrue();
        assertThat(change(() -> deliveries().replay(delivered.replayed(later)))).isFalse();

        ClaimedDelivery replayed = claim(WebhookLane.ANSWERING, later).getFirst();
        assertThat(replayed.delivery()).isEqualTo(delivered.replayed(later));
        assertThat(replayed.body()).isPresent();
        assertThat(replayed.token()).isGreaterThan(claimed.token());
    }

    @Test
    default void deliveriesShouldBeListedTheNewestFirstPageByPage() {
        WebhookEndpoint endpoint = registered();
        List<WebhookDelivery> all = IntStream.range(0, 5)
                .mapToObj(number -> queued(endpoint, "pay-" + number, 1, 1))
                .toList();
        queued(registered(), "pay-0", 1, 1);

        assertThat(deliveries().of(endpoint.id(), Optional.empty(), 2)).containsExactly(all.get(4), all.get(3));
        assertThat(deliveries().of(endpoint.id(), Optional.of(all.get(3).id()), 9))
                .containsExactly(all.get(2), all.get(1), all.get(0));
    }

    @Test
    default void backlogShouldCountWhatWaitsAndTellOfTheOldest() {
        WebhookBacklog before = deliveries().backlog(NOW);
        WebhookEndpoint endpoint = registered();
        queued(endpoint, "pay-a", 1, 1);
        queued(endpoint, "pay-b", 1, 1);

        WebhookBacklog after = deliveries().backlog(NOW);
        assertThat(after.waiting()).isEqualTo(before.waiting() + 2);
        assertThat(after.oldest()).isEqualTo(Duration.ofSeconds(3));
        assertThat(after.dead()).isEqualTo(before.dead());
    }

    @Test
    default void manyWhoClaimAtOnceShouldGetEachDeliveryOnce() {
        IntStream.range(0, 12).forEach(number -> {
            WebhookEndpoint endpoint = registered();
            IntStream.range(0, 3).forEach(one -> queued(endpoint, "pay-" + one, 1, 1));
        });

        List<WebhookId> claimed = AtOnce.run(6, _ -> claimed(WebhookLane.ANSWERING, 7)).stream()
                .flatMap(List::stream)
                .map(one -> one.delivery().id())
                .toList();

        assertThat(claimed).doesNotHaveDuplicates();
        List<WebhookId> rest = claim(WebhookLane.ANSWERING, NOW).stream()
                .map(one -> one.delivery().id())
                .toList();
        assertThat(claimed.size() + rest.size()).isEqualTo(36);
    }
}
