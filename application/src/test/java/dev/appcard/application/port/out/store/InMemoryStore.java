package dev.appcard.application.port.out.store;

import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationKey;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

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
            Map<String, List<HistoryEntry>> history) {

        static Content empty() {
            return new Content(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()).copy();
        }

        Content copy() {
            Map<String, List<HistoryEntry>> copied = new LinkedHashMap<>();
            history.forEach((key, entries) -> copied.put(key, new ArrayList<>(entries)));
            return new Content(
                    new LinkedHashMap<>(payments),
                    new LinkedHashMap<>(registrations),
                    new LinkedHashMap<>(cards),
                    new LinkedHashMap<>(cardDataUses),
                    copied);
        }

        void record(String key, long version, StateName state) {
            history.computeIfAbsent(key, _ -> new ArrayList<>()).add(new HistoryEntry(version, state));
        }
    }

    /** What a contract's uses are counted by. */
    record CardDataUse(MerchantId merchant, CardDataPurpose purpose, LocalDate day) {}

    public List<HistoryEntry> historyOf(PaymentKey key) {
        return historyOf(key.value());
    }

    public List<HistoryEntry> historyOf(RegistrationKey key) {
        return historyOf(key.value());
    }

    private List<HistoryEntry> historyOf(String key) {
        return List.copyOf(forReading().history().getOrDefault(key, List.of()));
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
