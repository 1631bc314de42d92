package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookOwner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WebhookEndpoints} keeps to, and {@link WebhookDeliveries} as to where they go. */
public interface WebhookEndpointsContract extends WebhookStores {
    @Test
    default void endpointShouldBeFoundAsItWasRegisteredByItsOwnerAndKeysAlone() {
        WebhookEndpoint endpoint = registered(Optional.of("주문 서버"));

        assertThat(endpoints().find(endpoint.id())).contains(endpoint);
        assertThat(endpoints().of(SHOP)).containsExactly(endpoint);
        assertThat(endpoints().of(new WebhookOwner(PaymentFixtures.MERCHANT, true)))
                .isEmpty();
        assertThat(endpoints().receivers(List.of(PaymentFixtures.MERCHANT))).containsExactly(endpoint);
        assertThat(endpoints().receivers(List.of(PaymentFixtures.OTHER_MERCHANT)))
                .isEmpty();
        assertThat(endpoints().receivers(List.of())).isEmpty();
        assertThat(endpoints().after(Optional.of(endpoint.id()), 10)).isEmpty();
    }

    @Test
    default void endpointShouldBeChangedByWhoHasItsLatestVersion() {
        WebhookEndpoint endpoint = registered();
        WebhookEndpoint rotated = endpoint.with(endpoint.secrets().rotated(sealed("second"), NOW));

        assertThat(change(() -> endpoints().replace(endpoint, rotated))).isTrue();
        assertThat(change(() -> endpoints().replace(endpoint, endpoint.disabled(NOW))))
                .isFalse();
        assertThat(endpoints().find(endpoint.id())).contains(rotated);

        assertThat(change(() -> endpoints().replace(rotated, rotated.disabled(NOW))))
                .isTrue();
        assertThat(endpoints().receivers(List.of(PaymentFixtures.MERCHANT))).isEmpty();
        assertThat(endpoints().of(SHOP)).containsExactly(rotated.disabled(NOW));
    }

    @Test
    default void deletedEndpointShouldBeGoneAndWhatWaitedForItBeOver() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery waiting = queued(endpoint, "pay-a", 1, 1);

        assertThat(change(() -> endpoints().delete(endpoint.id(), NOW))).isTrue();
        assertThat(change(() -> endpoints().delete(endpoint.id(), NOW))).isFalse();
        assertThat(change(() -> endpoints().replace(endpoint, endpoint.disabled(NOW))))
                .isFalse();

        assertThat(endpoints().find(endpoint.id())).isEmpty();
        assertThat(claim(WebhookLane.ANSWERING, NOW)).isEmpty();
        assertThat(unitOfWork().run(() -> deliveries().endOfClosed(NOW, 10))).isEqualTo(1);
        assertThat(stateOf(waiting)).isEqualTo(new DeliveryState.Dead(NOW, DeadReason.ENDPOINT_DELETED));
    }

    @Test
    default void disabledEndpointShouldBeSentTestsAlone() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery waiting = queued(endpoint, "pay-a", 1, 1);
        WebhookId test = nextId();
        WebhookDelivery tested = WebhookDelivery.queued(test, endpoint.id(), WebhookNotice.ofTest(test, NOW), NOW);
        change(() -> endpoints().replace(endpoint, endpoint.disabled(NOW)));
        add(tested);

        assertThat(claim(WebhookLane.ANSWERING, NOW))
                .extracting(ClaimedDelivery::delivery)
                .containsExactly(tested);
        assertThat(unitOfWork().run(() -> deliveries().endOfClosed(NOW, 10))).isEqualTo(1);
        assertThat(stateOf(waiting)).isEqualTo(new DeliveryState.Dead(NOW, DeadReason.ENDPOINT_DISABLED));
        assertThat(deliveries().backlog(NOW).disabled()).isEqualTo(1);
    }

    @Test
    default void failingEndpointShouldBeClaimedInItsOwnLaneOneAtATimeUntilItAnswers() {
        WebhookEndpoint endpoint = registered();
        WebhookDelivery first = queued(endpoint, "pay-a", 1, 1);
        WebhookDelivery second = queued(endpoint, "pay-b", 1, 1);
        WebhookDelivery third = queued(endpoint, "pay-c", 1, 1);
        assertThat(note(claimed(WebhookLane.ANSWERING, 1), first, 500)).isTrue();

        assertThat(claim(WebhookLane.ANSWERING, NOW)).isEmpty();
        List<ClaimedDelivery> claimed = claim(WebhookLane.FAILING, NOW);
        assertThat(claimed).extracting(ClaimedDelivery::delivery).containsExactly(second);
        assertThat(claim(WebhookLane.FAILING, NOW)).isEmpty();

        assertThat(note(claimed, second, 200)).isTrue();
        assertThat(claim(WebhookLane.FAILING, NOW)).isEmpty();
        assertThat(claim(WebhookLane.ANSWERING, NOW))
                .extracting(ClaimedDelivery::delivery)
                .containsExactly(third);
    }
}
