package dev.appcard.application.port.outbound.store;

import dev.appcard.application.port.outbound.store.InMemoryOldRecords.Kept;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.books.Movement;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * A database in memory, as strict as the real one: work happens on a copy that only its own thread sees, and takes the
 * place of what was there when it is committed. One transaction runs at a time.
 */
public final class InMemoryStore {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile Content committed = Content.empty();
    private Content working = committed;
    private boolean doomed;

    record Content(
            Map<PaymentKey, Payment> payments,
            Map<RegistrationKey, Registration> registrations,
            Map<BillingKey, RegisteredCard> cards,
            Map<CardDataUse, Integer> cardDataUses,
            Map<SubscriptionId, Subscription> subscriptions,
            Map<SubscriptionId, SortedMap<Integer, PeriodCharge>> periodCharges,
            Map<PaymentKey, ApprovalWatch> approvalWatches,
            Map<CallId, CallRecord> callRecords,
            Map<Kept, Instant> kept,
            Map<PaymentKey, List<HistoryEntry<StateName>>> paymentHistory,
            Map<PaymentKey, List<Movement>> journal,
            Map<EventId, InMemoryOutbox.Entry> events,
            Map<WebhookEndpointId, InMemoryWebhookEndpoints.Entry> webhookEndpoints,
            Map<WebhookId, InMemoryWebhookDeliveries.Entry> webhookDeliveries,
            Map<RegistrationKey, List<HistoryEntry<RegistrationStatus>>> registrationHistory) {

        static Content empty() {
            return new Content(
                            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of())
                    .copy();
        }

        Content copy() {
            return new Content(
                    new CopiedOnWrite<>(payments),
                    new CopiedOnWrite<>(registrations),
                    new CopiedOnWrite<>(cards),
                    new CopiedOnWrite<>(cardDataUses),
                    new CopiedOnWrite<>(subscriptions),
                    new CopiedOnWrite<>(periodCharges),
                    new CopiedOnWrite<>(approvalWatches),
                    new CopiedOnWrite<>(callRecords),
                    new CopiedOnWrite<>(kept),
                    new CopiedOnWrite<>(paymentHistory),
                    new CopiedOnWrite<>(journal),
                    new CopiedOnWrite<>(events),
                    new CopiedOnWrite<>(webhookEndpoints),
                    new CopiedOnWrite<>(webhookDeliveries),
                    new CopiedOnWrite<>(registrationHistory));
        }

        void write(Payment payment) {
            payments.put(payment.key(), payment);
            record(paymentHistory, payment.key(), new HistoryEntry<>(payment.version(), payment.stateName()));
        }

        void write(Registration registration) {
            registrations.put(registration.key(), registration);
            record(
                    registrationHistory,
                    registration.key(),
                    new HistoryEntry<>(registration.version(), registration.status()));
        }

        /** @throws IllegalStateException when there is such an event */
        void tell(Event event) {
            InMemoryOutbox.Entry waiting =
                    new InMemoryOutbox.Entry(event, events.size(), Instant.MIN, 0, Optional.empty());
            if (events.putIfAbsent(event.id(), waiting) != null) {
                throw new IllegalStateException("there is such an event: " + event.id());
            }
        }

        boolean isBooked(PaymentKey key, Movement movement) {
            return journal.getOrDefault(key, List.of()).stream()
                    .anyMatch(booked -> booked.name().equals(movement.name()));
        }

        /** @throws IllegalStateException when it is booked already */
        void book(PaymentKey key, Movement movement) {
            if (isBooked(key, movement)) {
                throw new IllegalStateException(movement.name() + " of " + key + " is booked twice");
            }
            journal.put(
                    key,
                    Stream.concat(journal.getOrDefault(key, List.of()).stream(), Stream.of(movement))
                            .toList());
        }

        private static <K, S> void record(Map<K, List<HistoryEntry<S>>> history, K key, HistoryEntry<S> entry) {
            List<HistoryEntry<S>> entries = new ArrayList<>(history.getOrDefault(key, List.of()));
            entries.add(entry);
            history.put(key, List.copyOf(entries));
        }

        /** The values are never changed, only replaced: copies of the content share them. */
        void write(PeriodCharge charge) {
            SortedMap<Integer, PeriodCharge> charges =
                    new TreeMap<>(periodCharges.getOrDefault(charge.subscription(), new TreeMap<>()));
            charges.put(charge.number(), charge);
            periodCharges.put(charge.subscription(), charges);
        }
    }

    /** What a contract's uses are counted by. */
    record CardDataUse(MerchantId merchant, CardDataPurpose purpose, LocalDate day) {}

    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return List.copyOf(forReading().paymentHistory().getOrDefault(key, List.of()));
    }

    public List<Movement> journalOf(PaymentKey key) {
        return forReading().journal().getOrDefault(key, List.of());
    }

    public List<HistoryEntry<RegistrationStatus>> historyOf(RegistrationKey key) {
        return List.copyOf(forReading().registrationHistory().getOrDefault(key, List.of()));
    }

    Content forReading() {
        return isInTransaction() ? working : committed;
    }

    Content forWriting() {
        if (!isInTransaction()) {
            throw new IllegalStateException("writing needs a unit of work");
        }
        return working;
    }

    public boolean isInTransaction() {
        return oneAtATime.isHeldByCurrentThread();
    }

    void begin() {
        oneAtATime.lock();
        working = committed.copy();
        doomed = false;
    }

    void doom() {
        doomed = true;
    }

    void commit() {
        if (doomed) {
            throw new IllegalStateException("the transaction is doomed by work inside of it that failed");
        }
        committed = working;
    }

    void end() {
        oneAtATime.unlock();
    }
}
