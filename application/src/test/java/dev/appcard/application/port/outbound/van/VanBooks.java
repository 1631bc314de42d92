package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a VAN keeps in its books, in memory. */
final class VanBooks {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private final Map<OrderNumber, Entry> entries = new HashMap<>();
    private final Map<CredentialMark, Integer> approvals = new HashMap<>();
    private final Set<CredentialMark> issuedKeys = new HashSet<>();
    private @Nullable Instant bookedAt;

    /** Empty when its credential was good for one approval and has had it. */
    synchronized Optional<Approval> approve(ApprovalOrder order) {
        CredentialMark mark = CredentialMark.of(order.credential());
        if (isGoodOnce(order.credential()) && approvals.containsKey(mark)) {
            return Optional.empty();
        }
        approvals.merge(mark, 1, Integer::sum);
        return Optional.of(enter(order));
    }

    /** How many were approved by it, cancelled or not. */
    synchronized int approvals(CredentialMark mark) {
        return approvals.getOrDefault(mark, 0);
    }

    /** {@code B} and 19 digits, as the VAN's document has it. */
    synchronized VanBillingKey issueKey() {
        String text = String.format(Locale.ROOT, "B%019d", issuedKeys.size() + 1);
        VanBillingKey key = VanBillingKey.of(text.getBytes(StandardCharsets.US_ASCII));
        issuedKeys.add(CredentialMark.of(key));
        return key;
    }

    synchronized boolean hasIssued(VanBillingKey key) {
        return issuedKeys.contains(CredentialMark.of(key));
    }

    synchronized int keysIssued() {
        return issuedKeys.size();
    }

    private static boolean isGoodOnce(ApprovalCredential credential) {
        return switch (credential) {
            case ApprovalCredential.OneTimeCode code ->
                switch (code.otc()) {
                    case Otc.Code _, Otc.VirtualCard _, Otc.Isp _, Otc.IssuerCard _ -> true;
                    // a card: to the VAN it is not good once only
                    case Otc.Ansim _, Otc.CardOnFile _ -> false;
                };
            case ApprovalCredential.CardData _, ApprovalCredential.StoredCredential _ -> false;
        };
    }

    /** What is approved from now on is booked at this time, whatever the telegram says. */
    synchronized void bookAt(Instant time) {
        bookedAt = time;
    }

    private Approval enter(ApprovalOrder order) {
        Instant booked = Objects.requireNonNullElse(bookedAt, order.requestedAt());
        String number = String.format(Locale.ROOT, "%08d", entries.size() + 1);
        Approval approval = new Approval(
                "9000" + number,
                number,
                LocalDate.ofInstant(booked, SEOUL),
                booked,
                "02",
                "02",
                "944700**********",
                "700000001");
        entries.put(
                order.orderNumber(),
                new Entry(order.storeId(), approval, order.amount().won(), false));
        return approval;
    }

    /** A net cancel: the VAN looks at the day that it names and at the day after. */
    synchronized Found cancel(NetCancelOrder order) {
        Entry entry = entries.get(order.orderNumber());
        boolean found = entry != null
                && entry.storeId.equals(order.storeId())
                && (entry.isOf(order.attemptDate())
                        || entry.isOf(order.attemptDate().plusDays(1)));
        return found ? cancel(order.orderNumber(), entry) : Found.NOTHING;
    }

    /** A cancel by transaction number: of exactly the day that it names. */
    synchronized Found cancel(CancelOrder order) {
        return entries.entrySet().stream()
                .filter(row -> row.getValue().is(order))
                .findFirst()
                .map(row -> cancel(row.getKey(), row.getValue()))
                .orElse(Found.NOTHING);
    }

    synchronized void cancelElsewhere(OrderNumber orderNumber) {
        cancel(orderNumber, Objects.requireNonNull(entries.get(orderNumber)));
    }

    private Found cancel(OrderNumber orderNumber, Entry entry) {
        entries.put(orderNumber, new Entry(entry.storeId, entry.approval, entry.won, true));
        return entry.cancelled ? Found.CANCELLED_ALREADY : Found.CANCELLED_NOW;
    }

    synchronized long wonHeld(OrderNumber orderNumber) {
        return Optional.ofNullable(entries.get(orderNumber)).map(Entry::held).orElse(0L);
    }

    synchronized long wonHeld() {
        return entries.values().stream().mapToLong(Entry::held).sum();
    }

    /** What a cancel finds. */
    enum Found {
        NOTHING,
        CANCELLED_NOW,
        CANCELLED_ALREADY
    }

    private record Entry(String storeId, Approval approval, long won, boolean cancelled) {

        boolean isOf(LocalDate day) {
            return approval.tradeDate().equals(day);
        }

        boolean is(CancelOrder order) {
            return storeId.equals(order.storeId())
                    && approval.transactionNumber().equals(order.transactionNumber())
                    && isOf(order.tradeDate());
        }

        long held() {
            return cancelled ? 0 : won;
        }
    }
}
