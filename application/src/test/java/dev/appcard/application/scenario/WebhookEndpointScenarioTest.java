package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase.WithSecret;
import dev.appcard.application.port.outbound.webhook.ScriptedReceiver.Told;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookSecrets;
import dev.appcard.domain.webhook.WebhookTerms;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shop's webhook endpoint")
class WebhookEndpointScenarioTest {

    private final Webhooks shop = new Webhooks();

    @Test
    @DisplayName("that is gone is told nothing more, until a test reaches it")
    void gone() {
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.receiver.answersNext(Webhooks.URL, 410);
        shop.payment(StateName.APPROVED);
        shop.sweep();
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        assertThat(shop.receiver.told()).hasSize(1);
        assertThat(shop.endpoints
                        .find(Webhooks.SHOP, endpoint.id())
                        .orElseThrow()
                        .disabledAt())
                .contains(shop.clock.instant());
        assertThat(shop.endpoints
                        .deliveries(Webhooks.SHOP, endpoint.id(), Optional.empty(), 10)
                        .orElseThrow())
                .extracting(WebhookDelivery::state)
                .containsOnly(new DeliveryState.Dead(shop.clock.instant(), DeadReason.ENDPOINT_DISABLED))
                .hasSize(2);

        Webhooks.done(shop.endpoints.test(Webhooks.SHOP, endpoint.id()));
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(2);
        assertThat(shop.endpoints
                        .find(Webhooks.SHOP, endpoint.id())
                        .orElseThrow()
                        .disabledAt())
                .isEmpty();
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(3);
        assertThat(shop.journal).contains("disabled", "enabled");
    }

    @Test
    @DisplayName("gets two signatures for a day after its secret was changed, and then one")
    void rotation() {
        WithSecret first = shop.registered();
        String firstKey = key(first);
        WithSecret second = Webhooks.done(
                shop.endpoints.rotate(Webhooks.SHOP, first.endpoint().id()));
        String secondKey = key(second);
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();
        shop.clock.advance(WebhookSecrets.BOTH_SIGN);
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        assertThat(shop.receiver.told())
                .extracting(Told::keys)
                .containsExactly(List.of(secondKey, firstKey), List.of(secondKey));
    }

    @Test
    @DisplayName("keeps its secrets when the data key changes")
    void resealed() {
        WithSecret first = shop.registered();
        String key = key(first);
        assertThat(shop.resealing.reseal()).isZero();
        shop.vault.changeKey();
        assertThat(shop.resealing.reseal()).isEqualTo(1);
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        assertThat(shop.receiver.told()).extracting(Told::keys).containsExactly(List.of(key));
    }

    @Test
    @DisplayName("is told of the next payment although a body cannot be made, and of that one when it can")
    void poison() {
        WebhookEndpoint endpoint = shop.registered().endpoint();
        Payment poison = shop.payment(StateName.AUTHENTICATED);
        shop.bodies = new Webhooks.Bodies() {
            @Override
            public byte[] of(WebhookNotice notice, Payment payment) {
                if (payment.key().equals(poison.key())) {
                    throw new IllegalStateException("forced");
                }
                return super.of(notice, payment);
            }
        };
        Payment next = shop.payment(StateName.AUTHENTICATED);
        shop.sending.sendDue(shop.bodies);
        while (shop.background.waiting() > 0) {
            try {
                shop.background.runAll();
            } catch (IllegalStateException forced) {
                assertThat(forced).hasMessage("forced");
            }
        }

        assertThat(shop.receiver.told())
                .singleElement()
                .satisfies(one -> assertThat(one.body()).contains(next.key().value()));
        assertThat(shop.endpoints
                        .deliveries(Webhooks.SHOP, endpoint.id(), Optional.empty(), 10)
                        .orElseThrow())
                .anySatisfy(delivery ->
                        assertThat(delivery.lastTry().orElseThrow().result()).isEqualTo(WebhookDelivery.NO_BODY));
        shop.bodies = new Webhooks.Bodies();
        shop.clock.advance(Duration.ofMinutes(2));
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(2);
    }

    @Test
    @DisplayName("is not sent more than 256 KiB: that is given up, and the queue goes on")
    void tooLarge() {
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.bodies = new Webhooks.Bodies() {
            @Override
            public byte[] of(WebhookNotice notice, Payment payment) {
                return new byte[256 * 1024 + 1];
            }
        };
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        assertThat(shop.receiver.told()).isEmpty();
        assertThat(shop.only(endpoint).state())
                .isEqualTo(new DeliveryState.Dead(shop.clock.instant(), DeadReason.BODY_TOO_LARGE));
    }

    @Test
    @DisplayName("may have sixteen endpoints, and sees neither another's nor those of its live keys")
    void whose() {
        WebhookEndpoint first = shop.registered().endpoint();
        IntStream.range(1, 16).forEach(_ -> shop.registered());
        WebhookTerms terms = first.terms();

        assertThat(shop.endpoints.create(Webhooks.SHOP, terms))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfWebhook.TOO_MANY_ENDPOINTS));
        for (WebhookOwner other : List.of(
                new WebhookOwner(new MerchantId("another"), false), new WebhookOwner(Webhooks.SHOP.merchant(), true))) {
            assertThat(shop.endpoints.all(other)).isEmpty();
            assertThat(shop.endpoints.find(other, first.id())).isEmpty();
            assertThat(shop.endpoints.deliveries(other, first.id(), Optional.empty(), 1))
                    .isEmpty();
            assertThat(List.of(
                            shop.endpoints.delete(other, first.id()),
                            shop.endpoints.rotate(other, first.id()),
                            shop.endpoints.test(other, first.id())))
                    .containsOnly(new CommandResult.Rejected<>(Rejection.OfWebhook.ENDPOINT_NOT_FOUND));
        }
        Webhooks.done(shop.endpoints.delete(Webhooks.SHOP, first.id()));
        assertThat(shop.endpoints.all(Webhooks.SHOP)).hasSize(15);
    }

    private static String key(WithSecret shown) {
        return HexFormat.of().formatHex(shown.secret().key());
    }
}
