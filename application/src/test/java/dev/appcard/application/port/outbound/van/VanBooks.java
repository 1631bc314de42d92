package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
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
    private final Map<CredentialMark, Integer> approvals = new HashMap<>();
    private final Set<CredentialMark> issuedKeys = new HashSet<>();

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

    private Approval enter(ApprovalOrder order) {
        String number = String.format(Locale.ROOT, "%08d", entries.size() + 1);
        Approval approval = new Approval(
                "9000" + number,
                number,
                LocalDate.ofInstant(order.requestedAt(), SEOUL),
                order.requestedAt(),
                "02",
                "02",
                "944700**********",
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
