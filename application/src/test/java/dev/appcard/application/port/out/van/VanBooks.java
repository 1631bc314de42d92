package dev.appcard.application.port.out.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.secret.Otc;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a VAN keeps in its books, in memory. */
final class VanBooks {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private final Map<OrderNumber, Entry> entries = new HashMap<>();
    private final Set<Otc> spent = new HashSet<>();

    synchronized boolean isSpent(Otc otc) {
        return spent.contains(otc);
    }

    synchronized Approval approve(ApprovalOrder order) {
        spent.add(order.otc());
        String number = String.format(Locale.ROOT, "%08d", entries.size() + 1);
        Approval approval = new Approval(
                "9000" + number,
                number,
                LocalDate.ofInstant(order.requestedAt(), SEOUL),
                order.requestedAt(),
                "02",
                "02",
                "94470012********",
                "700000001");
        entries.put(order.orderNumber(), new Entry(approval, order.amount().won(), false));
        return approval;
    }

    synchronized Found cancel(OrderNumber orderNumber) {
        Entry entry = entries.get(orderNumber);
        if (entry == null) {
            return Found.NOTHING;
        }
        entries.put(orderNumber, new Entry(entry.approval, entry.won, true));
        return entry.cancelled ? Found.CANCELLED_ALREADY : Found.CANCELLED_NOW;
    }

    synchronized Optional<OrderNumber> orderOf(String transactionNumber) {
        return entries.entrySet().stream()
                .filter(row -> row.getValue().approval.transactionNumber().equals(transactionNumber))
                .map(Map.Entry::getKey)
                .findFirst();
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

    private record Entry(Approval approval, long won, boolean cancelled) {

        long held() {
            return cancelled ? 0 : won;
        }
    }
}
