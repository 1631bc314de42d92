package dev.appcard.application.scenario;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase.WithSecret;
import dev.appcard.application.port.outbound.SequentialIdentifiers;
import dev.appcard.application.port.outbound.store.InMemoryOutbox;
import dev.appcard.application.port.outbound.store.InMemoryPayments;
import dev.appcard.application.port.outbound.store.InMemoryRegisteredCards;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork;
import dev.appcard.application.port.outbound.store.InMemoryWebhookDeliveries;
import dev.appcard.application.port.outbound.store.InMemoryWebhookEndpoints;
import dev.appcard.application.port.outbound.time.ManualBackground;
import dev.appcard.application.port.outbound.vault.FakeVault;
import dev.appcard.application.port.outbound.webhook.ScriptedReceiver;
import dev.appcard.application.port.outbound.webhook.WebhookJournal;
import dev.appcard.application.service.webhook.EndpointSecrets;
import dev.appcard.application.service.webhook.ResealWebhookSecretsService;
import dev.appcard.application.service.webhook.SendDueWebhooksService;
import dev.appcard.application.service.webhook.WebhookEndpointsService;
import dev.appcard.application.service.webhook.WebhookNotes;
import dev.appcard.application.service.webhook.WebhookPlaces;
import dev.appcard.application.service.webhook.WebhookQueue;
import dev.appcard.application.service.webhook.WebhookSubjects;
import dev.appcard.application.service.webhook.WebhookTry;
import dev.appcard.application.settings.WebhookSettings;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A shop with webhook endpoints, and an instance that tells them. */
final class Webhooks {

    static final Duration LEASE = Duration.ofMinutes(1);
    static final WebhookOwner SHOP = new WebhookOwner(PaymentFixtures.MERCHANT, false);
    static final String URL = "https://shop.example.com/hooks";

    final MovableClock clock = new MovableClock();
    final InMemoryStore store = new InMemoryStore();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);
    final InMemoryPayments payments = new InMemoryPayments(store);
    final InMemoryRegisteredCards cards = new InMemoryRegisteredCards(store);
    final InMemoryWebhookDeliveries deliveries = new InMemoryWebhookDeliveries(store);
    final FakeVault vault = new FakeVault();
    final ScriptedReceiver receiver = new ScriptedReceiver();
    final ManualBackground background = new ManualBackground();
    final List<String> journal = new ArrayList<>();
    final WebhookEndpointsUseCase endpoints;
    final SendDueWebhooksUseCase sending;
    final ResealWebhookSecretsService resealing;

    /** What the body writer does with the next payment. */
    Bodies bodies = new Bodies();

    Webhooks() {
        var stored = new InMemoryWebhookEndpoints(store);
        var identifiers = new SequentialIdentifiers();
        endpoints = new WebhookEndpointsService(
                stored, deliveries, _ -> Optional.empty(), vault, unitOfWork, identifiers, clock);
        resealing = new ResealWebhookSecretsService(stored, vault, unitOfWork);
        var told = new Told();
        sending = new SendDueWebhooksService(
                new WebhookQueue(new InMemoryOutbox(store), stored, deliveries, unitOfWork, identifiers, clock),
                deliveries,
                unitOfWork,
                new WebhookTry(
                        stored,
                        new WebhookSubjects(payments, cards),
                        new EndpointSecrets(vault),
                        message -> {
                            if (store.isInTransaction()) {
                                throw new IllegalStateException("a receiver is told within a transaction");
                            }
                            return receiver.send(message);
                        },
                        new WebhookNotes(deliveries, stored, unitOfWork, clock, told),
                        clock),
                new WebhookPlaces(new WebhookSettings(100, 10, LEASE), background, clock),
                clock,
                told);
    }

    /** A body that says which payment it is about, and how that stood. */
    static class Bodies implements SendDueWebhooksUseCase.Bodies {

        @Override
        public byte[] of(WebhookNotice notice, Payment payment) {
            return bytes(notice.type() + " " + payment.key() + " " + payment.stateName());
        }

        @Override
        public byte[] of(WebhookNotice notice, RegisteredCard card, Instant deletedAt) {
            return bytes(notice.type() + " " + card.key());
        }

        @Override
        public byte[] of(WebhookNotice notice, WebhookEndpointId tested) {
            return bytes(notice.type() + " " + tested);
        }

        static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** From now on no two bodies are the same, as if the payment changed all the time. */
    void changePayments() {
        AtomicInteger changes = new AtomicInteger();
        bodies = new Bodies() {
            @Override
            public byte[] of(WebhookNotice notice, Payment payment) {
                return bytes("change " + changes.incrementAndGet() + " of " + payment.key());
            }
        };
    }

    private final class Told implements WebhookJournal {

        @Override
        public void tried(WebhookDelivery after) {
            journal.add(after.state().getClass().getSimpleName());
        }

        @Override
        public void disabled(WebhookEndpoint endpoint) {
            journal.add("disabled");
        }

        @Override
        public void enabled(WebhookEndpoint endpoint) {
            journal.add("enabled");
        }

        @Override
        public void backlog(WebhookBacklog waiting) {
            // Counted by the store's contract.
        }
    }

    WithSecret registered(WebhookType... events) {
        return registered(URL, events);
    }

    WithSecret registered(String url, WebhookType... events) {
        Set<WebhookType> wanted = events.length == 0
                ? Set.of(
                        WebhookType.PAYMENT_STATUS_CHANGED,
                        WebhookType.CANCEL_STATUS_CHANGED,
                        WebhookType.BILLING_DELETED)
                : Set.of(events);
        return done(endpoints.create(SHOP, new WebhookTerms(url, wanted, Optional.empty())));
    }

    /** Stores a payment with the way that it came. */
    Payment payment(StateName state) {
        List<Payment> path = pathTo(state, order());
        unitOfWork.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment before = path.get(step - 1);
            Payment after = path.get(step);
            unitOfWork.run(() -> payments.replace(before, after));
        }
        return path.getLast();
    }

    /** Sweeps until nothing more is to be done now. */
    void sweep() {
        do {
            sending.sendDue(bodies);
        } while (background.runAll() > 0);
    }

    WebhookDelivery only(WebhookEndpoint endpoint) {
        List<WebhookDelivery> all =
                endpoints.deliveries(SHOP, endpoint.id(), Optional.empty(), 100).orElseThrow();
        if (all.size() != 1) {
            throw new IllegalStateException(all.toString());
        }
        return all.getFirst();
    }

    static <T> T done(CommandResult<T> result) {
        return switch (result) {
            case CommandResult.Done<T>(T value) -> value;
            case CommandResult.Rejected<T>(var reason) -> throw new IllegalStateException(reason.toString());
        };
    }
}
