package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.cancel.CancelOutcome;
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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a VAN keeps in its books, in memory. */
final class VanBooks {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int REST = 100;
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
                "국민카드",
                "944700**********",
                "700000001");
        entries.put(
                order.orderNumber(),
                new Entry(order.storeId(), approval, order.amount().won(), new TreeMap<>()));
        return approval;
    }

    /** A net cancel: the VAN looks at the day that it names and at the day after. */
    synchronized Found cancel(NetCancelOrder order) {
        Entry entry = entries.get(order.orderNumber());
        boolean found = entry != null
                && entry.storeId.equals(order.storeId())
                && (entry.isOf(order.attemptDate())
                        || entry.isOf(order.attemptDate().plusDays(1)));
        return found ? cancelRest(entry) : Found.NOTHING;
    }

    /** A cancel by transaction number: of exactly the day that it names. */
    synchronized Found cancel(CancelOrder order) {
        Optional<Entry> found =
                entries.values().stream().filter(entry -> entry.is(order)).findFirst();
        if (found.isEmpty()) {
            return Found.NOTHING;
        }
        return order.serial().isEmpty()
                ? cancelRest(found.get())
                : cancelPart(
                        found.get(), order.serial().getAsInt(), order.amount().won());
    }

    /** As the VAN's document has it: each running number once. */
    private static Found cancelPart(Entry entry, int serial, long won) {
        Long booked = entry.cancelled.get(serial);
        if (booked != null) {
            return booked == won ? Found.CANCELLED_NOW : Found.ANOTHER_AMOUNT;
        }
        if (entry.held() == 0) {
            return Found.CANCELLED_ALREADY;
        }
        if (won > entry.held()) {
            return Found.MORE_THAN_IS_LEFT;
        }
        entry.cancelled.put(serial, won);
        return Found.CANCELLED_NOW;
    }

    private static Found cancelRest(Entry entry) {
        if (entry.held() == 0) {
            return Found.CANCELLED_ALREADY;
        }
        entry.cancelled.put(REST, entry.held());
        return Found.CANCELLED_NOW;
    }

    synchronized void cancelElsewhere(OrderNumber orderNumber) {
        cancelRest(Objects.requireNonNull(entries.get(orderNumber)));
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
        /** Now, or by the same running number before. */
        CANCELLED_NOW,
        CANCELLED_ALREADY,
        MORE_THAN_IS_LEFT,
        /** The running number is booked with another amount. */
        ANOTHER_AMOUNT;

        CancelOutcome asCancel() {
            return switch (this) {
                case NOTHING -> refused(DeclineReason.ORIGINAL_NOT_FOUND);
                case CANCELLED_NOW -> new CancelOutcome.Cancelled();
                case CANCELLED_ALREADY -> new CancelOutcome.CancelledBefore();
                case MORE_THAN_IS_LEFT -> refused(DeclineReason.CANCEL_NOT_POSSIBLE);
                case ANOTHER_AMOUNT -> refused(DeclineReason.ALREADY_USED);
            };
        }

        private static CancelOutcome refused(DeclineReason reason) {
            return new CancelOutcome.Refused(VanCodes.decline(reason));
        }
    }

    /** @param cancelled won by running number, and what was left by {@link #REST} */
    private record Entry(String storeId, Approval approval, long won, SortedMap<Integer, Long> cancelled) {

        boolean isOf(LocalDate day) {
            return approval.tradeDate().equals(day);
        }

        boolean is(CancelOrder order) {
            return storeId.equals(order.storeId())
                    && approval.transactionNumber().equals(order.transactionNumber())
                    && isOf(order.tradeDate());
        }

        long held() {
            return won - cancelled.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
