package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookSecrets;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;

/**
 * Stores of webhooks under test, and what contracts fill them with. Whatever is registered beforehand is deleted.
 */
public interface WebhookStores {

    Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    Instant UNTIL = NOW.plusSeconds(60);
    WebhookOwner SHOP = new WebhookOwner(PaymentFixtures.MERCHANT, false);
    AtomicInteger NUMBERS = new AtomicInteger();

    WebhookEndpoints endpoints();

    WebhookDeliveries deliveries();

    UnitOfWork unitOfWork();

    @BeforeEach
    default void endWhatOthersLeft() {
        endpoints()
                .after(Optional.empty(), 1_000)
                .forEach(endpoint -> change(() -> endpoints().delete(endpoint.id(), NOW)));
        Instant afterAllLeases = NOW.plus(Duration.ofDays(1));
        change(() -> deliveries().endOfClosed(afterAllLeases, 1_000) < 1_000);
    }

    default WebhookEndpoint registered() {
        return registered(Optional.empty());
    }

    default WebhookEndpoint registered(Optional<String> description) {
        WebhookEndpointId id = new WebhookEndpointId("we_" + "0".repeat(20) + (100_000 + NUMBERS.incrementAndGet()));
        WebhookTerms terms = new WebhookTerms(
                "https://shop.example.com/hooks",
                Set.of(WebhookType.PAYMENT_STATUS_CHANGED, WebhookType.BILLING_DELETED),
                description);
        WebhookEndpoint endpoint =
                new WebhookEndpoint(id, SHOP, terms, NOW, WebhookSecrets.of(sealed("first")), Optional.empty(), 1);
        change(() -> {
            endpoints().add(endpoint);
            return true;
        });
        return endpoint;
    }

    default WebhookDelivery queued(WebhookEndpoint endpoint, String key, long version, int position) {
        return queued(endpoint, key, version, position, NOW);
    }

    default WebhookDelivery queued(WebhookEndpoint endpoint, String key, long version, int position, Instant due) {
        WebhookNotice notice =
                new WebhookNotice(WebhookType.PAYMENT_STATUS_CHANGED, key, version, position, NOW.minusSeconds(3));
        WebhookDelivery delivery = WebhookDelivery.queued(nextId(), endpoint.id(), notice, due);
        add(delivery);
        return delivery;
    }

    default void add(WebhookDelivery delivery) {
        change(() -> {
            deliveries().add(List.of(delivery));
            return true;
        });
    }

    default boolean note(List<ClaimedDelivery> claimed, WebhookDelivery delivery, int status) {
        ClaimedDelivery mine = claimed.stream()
                .filter(one -> one.delivery().equals(delivery))
                .findFirst()
                .orElseThrow();
        return change(() -> deliveries().replace(mine, delivery.after(answer(status), NOW)));
    }

    default List<ClaimedDelivery> claim(WebhookLane lane, Instant now) {
        return unitOfWork().run(() -> deliveries().claim(lane, now, now.plusSeconds(60), 100));
    }

    default List<ClaimedDelivery> claimed(WebhookLane lane, int most) {
        return unitOfWork().run(() -> deliveries().claim(lane, NOW, UNTIL, most));
    }

    default DeliveryState stateOf(WebhookDelivery delivery) {
        return deliveries()
                .find(delivery.endpoint(), delivery.id())
                .orElseThrow()
                .state();
    }

    default boolean change(BooleanSupplier work) {
        return unitOfWork().run(work::getAsBoolean);
    }

    default WebhookId nextId() {
        return new WebhookId("msg_" + "0".repeat(20) + (100_000 + NUMBERS.incrementAndGet()));
    }

    default WebhookAnswer answer(int status) {
        return new WebhookAnswer.Answered(status, Optional.empty());
    }

    default <S> Sealed<S> sealed(String text) {
        return new Sealed<>(bytes(text));
    }

    default byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
