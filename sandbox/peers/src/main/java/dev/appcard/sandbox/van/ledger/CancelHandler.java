package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.ledger.VanClock.Moment;
import dev.appcard.sandbox.van.request.CancelType;
import dev.appcard.sandbox.van.request.VanRequest;
import java.time.LocalDate;
import java.util.Optional;

/** Decides cancels. Called under the {@link Ledger}'s lock. */
final class CancelHandler {
    private final LedgerState state;

    CancelHandler(LedgerState state) {
        this.state = state;
    }

    LedgerEvent decide(VanRequest.Cancel request, Optional<Decline> scripted, Moment now) {
        Optional<LedgerEntry> original = originalOf(request);
        if (scripted.isPresent()) {
            return declined(request, original, scripted.get(), now);
        }
        if (original.isEmpty()) {
            return declined(request, original, DeclineCode.NO_ORIGINAL.decline(), now);
        }
        return switch (request.type()) {
            case BY_TRANSACTION, BY_ORDER_NUMBER -> cancelRest(request, original.get(), now);
            case PARTIAL -> cancelPart(request, original.get(), now);
        };
    }

    /** The order number of the approval that a cancel is about, for the telegram log and for rules. */
    Optional<String> orderNumberOf(VanRequest.Cancel request) {
        return switch (request.type()) {
            case BY_ORDER_NUMBER -> Optional.of(request.original().orderNumber());
            case BY_TRANSACTION, PARTIAL ->
                state.byTransaction(
                                request.header().storeId(), request.original().transactionNo())
                        .map(entry -> entry.header().orderNumber());
        };
    }

    private Optional<LedgerEntry> originalOf(VanRequest.Cancel request) {
        String storeId = request.header().storeId();
        Optional<LedgerEntry> named = switch (request.type()) {
            case BY_ORDER_NUMBER ->
                state.byOrder(new OrderKey(storeId, request.original().orderNumber()))
                        .filter(entry -> isDayOfRequest(request.original().tradeDate(), entry));
            case BY_TRANSACTION, PARTIAL ->
                state.byTransaction(storeId, request.original().transactionNo())
                        .filter(entry -> entry.booking()
                                .tradeDate()
                                .equals(request.original().tradeDate()));
        };
        return named.filter(LedgerEntry::approved);
    }

    /** A net cancel carries the request's day; the approval may have been booked the day after. */
    private static boolean isDayOfRequest(LocalDate day, LedgerEntry entry) {
        return entry.header().requestDay().equals(day)
                || entry.booking().tradeDate().equals(day)
                || entry.booking().tradeDate().equals(day.plusDays(1));
    }

    private LedgerEvent cancelRest(VanRequest.Cancel request, LedgerEntry original, Moment now) {
        if (original.balance() == 0) {
            return declined(request, Optional.of(original), DeclineCode.ALREADY_CANCELLED.decline(), now);
        }
        return cancelled(
                request, original, new LedgerCancel(request.type(), original.balance(), 0, now.day(), now.time()));
    }

    private LedgerEvent cancelPart(VanRequest.Cancel request, LedgerEntry original, Moment now) {
        Optional<LedgerCancel> same = original.cancels().stream()
                .filter(cancel -> cancel.type() == CancelType.PARTIAL)
                .filter(cancel -> cancel.runningNumber() == request.part().runningNumber())
                .findFirst();
        if (same.isPresent()) {
            return repeated(request, original, same.get(), now);
        }
        return partFault(request, original)
                .map(fault -> declined(request, Optional.of(original), fault.decline(), now))
                .orElseGet(() -> cancelled(
                        request,
                        original,
                        new LedgerCancel(
                                CancelType.PARTIAL,
                                request.part().amount(),
                                request.part().runningNumber(),
                                now.day(),
                                now.time())));
    }

    /** A running number that is booked already: the same outcome again, unless it comes with another amount. */
    private static LedgerEvent repeated(
            VanRequest.Cancel request, LedgerEntry original, LedgerCancel booked, Moment now) {
        if (booked.amount() != request.part().amount()) {
            return declined(request, Optional.of(original), DeclineCode.DUPLICATE.decline(), now);
        }
        byte[] answer = AnswerWriter.cancelled(request.frame(), original, booked);
        return new LedgerEvent.Answered(request.frame().fingerprint(), answer);
    }

    private static Optional<DeclineCode> partFault(VanRequest.Cancel request, LedgerEntry original) {
        if (original.balance() == 0) {
            return Optional.of(DeclineCode.ALREADY_CANCELLED);
        }
        if (request.part().amount() == 0) {
            return Optional.of(DeclineCode.AMOUNT);
        }
        return request.part().amount() > original.balance()
                ? Optional.of(DeclineCode.NOT_CANCELLABLE)
                : Optional.empty();
    }

    private static LedgerEvent cancelled(VanRequest.Cancel request, LedgerEntry original, LedgerCancel cancel) {
        byte[] answer = AnswerWriter.cancelled(request.frame(), original, cancel);
        return new LedgerEvent.Cancelled(request.frame().fingerprint(), answer, original.key(), cancel);
    }

    private static LedgerEvent declined(
            VanRequest.Cancel request, Optional<LedgerEntry> original, Decline decline, Moment now) {
        byte[] answer = original.map(entry -> AnswerWriter.declinedCancel(request.frame(), entry, decline, now))
                .orElseGet(() -> AnswerWriter.declinedUnknown(
                        request.frame(), decline, request.original().transactionNo(), now));
        return new LedgerEvent.Answered(request.frame().fingerprint(), answer);
    }
}
