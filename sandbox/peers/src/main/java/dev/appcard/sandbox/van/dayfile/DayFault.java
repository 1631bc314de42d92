package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.van.ledger.CardCompany;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.ledger.PayType;
import dev.appcard.sandbox.van.request.RequestHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a day file differs from the ledger though it is whole. It says so of one payment.
 *
 * @param paymentKey the part of the order number before its last {@code -}
 * @param amount won that {@link Action#AMOUNT} and {@link Action#INVENT} write; else 0
 * @param storeId whose {@link Action#INVENT} is; else empty
 */
record DayFault(String paymentKey, Action action, int amount, String storeId) {

    /** What is written instead of the truth. */
    enum Action {
        /** None of the payment's lines. */
        LEAVE_OUT,
        /** The approval's line twice. */
        DOUBLE,
        /** Another amount in the approval's line. */
        AMOUNT,
        /** A cancel that never was; or, where there are cancels, none of them. */
        STATE,
        /** The approval's line with the day before. */
        DATE,
        /** An approval that never was. */
        INVENT
    }

    /** What of a payment stands in the file. */
    Stream<Movement> applied(List<Movement> booked, LocalDate day) {
        return switch (action) {
            case LEAVE_OUT -> Stream.empty();
            case DOUBLE ->
                booked.stream()
                        .flatMap(movement ->
                                movement.isApproval() ? Stream.of(movement, movement) : Stream.of(movement));
            case AMOUNT -> booked.stream().map(movement -> movement.isApproval() ? movement.with(amount) : movement);
            case STATE -> otherState(booked, day);
            case DATE ->
                booked.stream().map(movement -> movement.isApproval() ? movement.on(day.minusDays(1)) : movement);
            case INVENT -> booked.stream();
        };
    }

    Stream<Movement> invented(LocalDate day) {
        return action == Action.INVENT ? Stream.of(Movement.approval(neverBooked(day))) : Stream.empty();
    }

    private static Stream<Movement> otherState(List<Movement> booked, LocalDate day) {
        boolean cancelled = booked.stream().anyMatch(movement -> !movement.isApproval());
        return cancelled
                ? booked.stream().filter(Movement::isApproval)
                : booked.stream()
                        .flatMap(approval -> Stream.of(
                                approval, Movement.cancelOfTheRest(approval.entry(), day, approval.tradeTime())));
    }

    private LedgerEntry neverBooked(LocalDate day) {
        return new LedgerEntry(
                new RequestHeader(storeId, paymentKey + "-1", day, "", "", "", ""),
                new LedgerEntry.Charge("1000", amount, 0, PayType.APP_CARD),
                new LedgerEntry.Booking("900000000001", day, "120000", "90000001", ""),
                new LedgerEntry.ChargedCard(CardCompany.KB, "", ""),
                List.of());
    }
}
