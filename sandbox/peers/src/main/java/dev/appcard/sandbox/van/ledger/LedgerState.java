package dev.appcard.sandbox.van.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows from all events so far. Guarded by the {@link Ledger}'s lock. */
final class LedgerState {
    private final Map<OrderKey, LedgerEntry> entries = new LinkedHashMap<>();
    private final Map<String, OrderKey> orderOfTransaction = new HashMap<>();
    private final Set<String> spent = new HashSet<>();
    private final Map<String, LedgerEntry> billingKeys = new HashMap<>();
    private final Map<String, byte[]> answers = new HashMap<>();

    void apply(LedgerEvent event) {
        // The first outcome is the one that counts, also when the late first telegram follows its resent copy.
        answers.putIfAbsent(event.telegram(), event.answer());
        switch (event) {
            case LedgerEvent.Booked booked -> apply(booked);
            case LedgerEvent.Cancelled cancelled ->
                entries.computeIfPresent(cancelled.order(), (_, entry) -> entry.with(cancelled.cancel()));
            case LedgerEvent.Answered _ -> {}
        }
    }

    private void apply(LedgerEvent.Booked booked) {
        LedgerEntry entry = booked.entry();
        entries.put(entry.key(), entry);
        orderOfTransaction.put(entry.booking().transactionNo(), entry.key());
        if (!booked.spent().isEmpty()) {
            spent.add(booked.spent());
        }
        if (!booked.billingKey().isEmpty()) {
            billingKeys.put(booked.billingKey(), entry);
        }
    }

    Optional<byte[]> answerTo(String telegram) {
        return Optional.ofNullable(answers.get(telegram));
    }

    Optional<LedgerEntry> byOrder(OrderKey order) {
        return Optional.ofNullable(entries.get(order));
    }

    Optional<LedgerEntry> byTransaction(String storeId, String transactionNo) {
        return Optional.ofNullable(orderOfTransaction.get(transactionNo))
                .filter(order -> order.storeId().equals(storeId))
                .flatMap(this::byOrder);
    }

    /** The approval at which the billing key was issued. */
    Optional<LedgerEntry> byBillingKey(String digest) {
        return Optional.ofNullable(billingKeys.get(digest));
    }

    boolean isSpent(String digest) {
        return spent.contains(digest);
    }

    Collection<LedgerEntry> entries() {
        return List.copyOf(entries.values());
    }
}
