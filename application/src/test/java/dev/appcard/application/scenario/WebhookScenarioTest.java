package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.webhook.ScriptedReceiver.Told;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookType;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shop's server")
class WebhookScenarioTest {

    private static final String OTHER_URL = "https://books.example.com/hooks";
    private static final Duration EVER = Duration.ofDays(4);

    private final Webhooks shop = new Webhooks();

    @Test
    @DisplayName("is told of each change of a payment once, in their order, and of a cancel twice")
    void told() {
        shop.registered();

        Payment payment = shop.payment(StateName.CANCELLED);
        shop.sweep();
        shop.sweep();

        assertThat(shop.receiver.told())
                .extracting(Told::body)
                .containsExactly(
                        "PAYMENT_STATUS_CHANGED " + payment.key() + " CANCELLED",
                        "PAYMENT_STATUS_CHANGED " + payment.key() + " CANCELLED",
                        "PAYMENT_STATUS_CHANGED " + payment.key() + " CANCELLED",
                        "CANCEL_STATUS_CHANGED " + payment.key() + " CANCELLED");
        assertThat(shop.receiver.told()).extracting(Told::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is told at each of its endpoints of what that wants, and of nothing else")
    void filters() {
        shop.registered(WebhookType.CANCEL_STATUS_CHANGED);
        shop.registered(OTHER_URL, WebhookType.BILLING_DELETED);
        RegisteredCard card = BillingFixtures.card();
        shop.unitOfWork.run(() -> {
            shop.cards.add(card);
            return shop.cards.end(card.deleted(shop.clock.instant()));
        });
        shop.payment(StateName.CANCELLED);

        shop.sweep();

        assertThat(shop.receiver.told(Webhooks.URL))
                .singleElement()
                .satisfies(one -> assertThat(one.body()).startsWith("CANCEL_STATUS_CHANGED"));
        assertThat(shop.receiver.told(OTHER_URL))
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("BILLING_DELETED " + card.key()));
    }

    @Test
    @DisplayName("is told of nothing that happened before it registered, nor of another merchant's payments")
    void before() {
        shop.payment(StateName.APPROVED);
        shop.sweep();
        shop.registered();
        WebhookOwner other = new WebhookOwner(PaymentFixtures.OTHER_MERCHANT, false);
        Webhooks.done(shop.endpoints.create(
                other, new WebhookTerms(OTHER_URL, Set.of(WebhookType.PAYMENT_STATUS_CHANGED), Optional.empty())));
        shop.sweep();

        assertThat(shop.receiver.told()).isEmpty();
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();
        assertThat(shop.receiver.told()).extracting(Told::url).containsOnly(Webhooks.URL);
    }

    @Test
    @DisplayName(
            "that fails is told again by the schedule: the same id and body, a new time; after eight tries no more")
    void retries() {
        shop.changePayments();
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.receiver.answersNext(Webhooks.URL, 500, 500, 302, 404);
        shop.receiver.failsNext(Webhooks.URL, WebhookFailure.TIMED_OUT);
        shop.receiver.failsNext(Webhooks.URL, WebhookFailure.FORBIDDEN_ADDRESS);
        shop.receiver.answersNext(Webhooks.URL, 503, 500);
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        long minutes = 1;
        for (int tries = 1; tries < 8; tries++) {
            assertThat(shop.receiver.told()).hasSize(tries);
            shop.clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            shop.sweep();
            assertThat(shop.receiver.told()).as("not before").hasSize(tries);
            shop.clock.advance(Duration.ofSeconds(1 + 6 * minutes));
            shop.sweep();
            minutes *= 4;
        }

        assertThat(shop.receiver.told()).hasSize(8);
        assertThat(shop.receiver.told())
                .extracting(Told::id)
                .containsOnly(shop.only(endpoint).id());
        assertThat(shop.receiver.told())
                .extracting(Told::body)
                .containsOnly(shop.receiver.told().getFirst().body());
        assertThat(shop.receiver.told()).extracting(Told::timestamp).doesNotHaveDuplicates();
        assertThat(shop.only(endpoint).state())
                .isEqualTo(new DeliveryState.Dead(shop.clock.instant(), DeadReason.TRIES_USED_UP));
        shop.clock.advance(EVER);
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(8);
    }

    @Test
    @DisplayName("has a dead letter sent again by one call or ten, once, under its id")
    void replay() {
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.receiver.answersNext(Webhooks.URL, 500, 500, 500, 500, 500, 500, 500, 500);
        shop.payment(StateName.AUTHENTICATED);
        IntStream.range(0, 8).forEach(_ -> {
            shop.sweep();
            shop.clock.advance(EVER);
        });
        WebhookDelivery dead = shop.only(endpoint);

        IntStream.range(0, 10)
                .forEach(_ -> Webhooks.done(shop.endpoints.replay(Webhooks.SHOP, endpoint.id(), dead.id())));
        shop.sweep();
        shop.sweep();

        assertThat(shop.receiver.told()).hasSize(9).extracting(Told::id).containsOnly(dead.id());
        assertThat(shop.only(endpoint).state()).isEqualTo(new DeliveryState.Delivered(shop.clock.instant()));
    }

    @Test
    @DisplayName("that was told while our process died is told again, with the same id and the same bytes")
    void killed() {
        shop.changePayments();
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.payment(StateName.AUTHENTICATED);
        shop.receiver.whenTold(Webhooks.URL, () -> {
            throw new ProcessDied();
        });
        shop.sending.sendDue(shop.bodies);
        try {
            shop.background.runAll();
        } catch (ProcessDied died) {
            shop.background.loseAll();
        }

        shop.clock.advance(Webhooks.LEASE.minusSeconds(1));
        shop.sweep();
        assertThat(shop.receiver.told()).as("it is still the first one's").hasSize(1);
        shop.clock.advance(Duration.ofSeconds(1));
        shop.sweep();

        assertThat(shop.receiver.told()).hasSize(2);
        assertThat(shop.receiver.told())
                .extracting(Told::id)
                .containsOnly(shop.only(endpoint).id());
        assertThat(shop.receiver.told())
                .extracting(Told::body)
                .hasSize(2)
                .containsOnly(shop.receiver.told().getFirst().body());
        assertThat(shop.only(endpoint).state()).isInstanceOf(DeliveryState.Delivered.class);
    }

    @Test
    @DisplayName("that answers after another instance has taken over is not believed: the other's word counts")
    void leaseLost() {
        WebhookEndpoint endpoint = shop.registered().endpoint();
        shop.payment(StateName.AUTHENTICATED);
        shop.receiver.answersNext(Webhooks.URL, 200, 500);
        shop.receiver.whenTold(Webhooks.URL, () -> {
            shop.clock.advance(Webhooks.LEASE);
            shop.sending.sendDue(shop.bodies);
            shop.background.runAll();
        });

        shop.sweep();

        assertThat(shop.receiver.told()).hasSize(2);
        assertThat(shop.journal).hasSize(1);
        assertThat(shop.only(endpoint).tries()).isEqualTo(1);
    }

    @Test
    @DisplayName("that asks to be left alone is left alone for as long")
    void retryAfter() {
        shop.registered();
        shop.receiver.asksToWait(Webhooks.URL, 429, Duration.ofHours(2));
        shop.payment(StateName.AUTHENTICATED);
        shop.sweep();

        shop.clock.advance(Duration.ofHours(2).minusSeconds(1));
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(1);
        shop.clock.advance(Duration.ofSeconds(1));
        shop.sweep();
        assertThat(shop.receiver.told()).hasSize(2);
    }

    @Test
    @DisplayName("that is dead keeps nobody else waiting, nor more than one sender busy")
    void deadBesideLiving() {
        shop.registered();
        shop.registered(OTHER_URL);
        shop.receiver.answersNext(
                OTHER_URL, IntStream.generate(() -> 500).limit(100).toArray());
        IntStream.range(0, 30).forEach(_ -> shop.payment(StateName.AUTHENTICATED));
        shop.sending.sendDue(shop.bodies);
        shop.background.runAll();
        int tried = shop.receiver.told(OTHER_URL).size();
        shop.sending.sendDue(shop.bodies);
        shop.background.runAll();
        assertThat(shop.receiver.told(OTHER_URL)).hasSize(tried + 1);

        shop.sweep();
        assertThat(shop.receiver.told(Webhooks.URL)).hasSize(30);
    }

    /** As {@code kill -9} between the sending and the note. */
    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }
}
