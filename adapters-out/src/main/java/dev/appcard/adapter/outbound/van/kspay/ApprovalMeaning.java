package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * Approved only when every field of the answer agrees; declined only when the answer is complete; unknown otherwise.
 */
final class ApprovalMeaning implements AnswerMeaning<ApprovalOutcome> {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{1,12}");

    /** The field's code for "approved": beside a Status of declined it contradicts it. */
    private static final String APPROVED_CODE = "0000";

    private final Money amount;
    private final Instant requestedAt;
    private final boolean wantsBillingKey;
    private final DeclineTable declines;

    /** @param order of which no more is kept than its answer has to say: least of all its card */
    ApprovalMeaning(ApprovalOrder order, DeclineTable declines) {
        this.amount = order.amount();
        this.requestedAt = order.requestedAt();
        this.wantsBillingKey = order.credential() instanceof CardData data && data.issueBillingKey();
        this.declines = declines;
    }

    @Override
    public ApprovalOutcome of(AnswerTelegram answer) {
        return switch (answer.result()) {
            case DONE -> approved(answer);
            case REFUSED -> declined(answer);
            case NOT_KNOWN -> unknown(UnknownReason.UNREADABLE_ANSWER);
        };
    }

    /** A billing key that is none leaves the approval as it is: the money has moved. */
    @Override
    public ApprovalOutcome complete(ApprovalOutcome outcome, byte[] frame) {
        return wantsBillingKey && outcome instanceof Approved(Approval approval, var _)
                ? new Approved(approval, IssuedBillingKey.in(frame))
                : outcome;
    }

    @Override
    public ApprovalOutcome unknown(UnknownReason reason) {
        return new Unknown(reason);
    }

    private ApprovalOutcome approved(AnswerTelegram answer) {
        requireNumber("AuthNo", answer.verdict().code());
        requireNumber("TransactionNo", answer.trade().transactionNumber());
        LocalDateTime trade =
                KspayTime.parse(answer.trade().date(), answer.trade().time());
        boolean ours = answer.amount().orElse(-1) == amount.won() && isOfTheseDays(trade.toLocalDate());
        return ours ? new Approved(approval(answer, trade)) : unknown(UnknownReason.ANSWER_DIFFERS);
    }

    private ApprovalOutcome declined(AnswerTelegram answer) {
        if (!NUMBER.matcher(answer.verdict().code()).matches()
                || answer.verdict().code().equals(APPROVED_CODE)) {
            return unknown(UnknownReason.UNREADABLE_ANSWER);
        }
        long named = answer.amount().orElse(0);
        boolean ours = named == 0 || named == amount.won();
        return ours ? new Declined(declines.decline(answer)) : unknown(UnknownReason.ANSWER_DIFFERS);
    }

    /** Around midnight, and with clocks that differ, the VAN's date may be the day before or after. */
    private boolean isOfTheseDays(LocalDate traded) {
        LocalDate requested = LocalDate.ofInstant(requestedAt, KspayTime.SEOUL);
        return !traded.isBefore(requested.minusDays(1)) && !traded.isAfter(requested.plusDays(1));
    }

    private static Approval approval(AnswerTelegram answer, LocalDateTime trade) {
        return new Approval(
                answer.trade().transactionNumber(),
                answer.verdict().code(),
                trade.toLocalDate(),
                trade.atZone(KspayTime.SEOUL).toInstant(),
                answer.trade().issuerCode(),
                answer.trade().acquirerCode(),
                answer.verdict().firstMessage(),
                answer.maskedCardNumber(),
                answer.trade().merchantNumber());
    }

    private static void requireNumber(String field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw TelegramFormatException.of(KspayLayouts.ANSWER, field, "blank or no number");
        }
    }
}
