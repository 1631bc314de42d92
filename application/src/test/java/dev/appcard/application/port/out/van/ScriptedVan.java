package dev.appcard.application.port.out.van;

import dev.appcard.application.port.out.van.ApprovalOutcome.Approved;
import dev.appcard.application.port.out.van.ApprovalOutcome.Declined;
import dev.appcard.application.port.out.van.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.Doubt;
import dev.appcard.domain.approval.OrderNumber;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A VAN in memory: approves an OTC once, declines by amount as the sandbox does, and has happen to the next calls what a
 * test has lined up. Keeps what it was asked. For several threads.
 */
public final class ScriptedVan implements VanGateway, VanBench {

    private final VanBooks books = new VanBooks();
    private final Queue<ApprovalFault> approvalFaults = new ConcurrentLinkedQueue<>();
    private final Queue<CancelFault> cancelFaults = new ConcurrentLinkedQueue<>();
    private final Queue<CancelFault> netCancelFaults = new ConcurrentLinkedQueue<>();
    private final Set<OrderNumber> dropped = ConcurrentHashMap.newKeySet();
    private final Queue<ApprovalOrder> onTheWay = new ConcurrentLinkedQueue<>();
    private final List<ApprovalOrder> approvals = new CopyOnWriteArrayList<>();
    private final List<CancelOrder> cancels = new CopyOnWriteArrayList<>();
    private final List<NetCancelOrder> netCancels = new CopyOnWriteArrayList<>();
    private volatile Runnable beforeApprovalAnswer = () -> {};

    /** Has this happen to the next approval that is opened and not spoken for yet. */
    public void onNextApproval(ApprovalFault fault) {
        approvalFaults.add(fault);
    }

    public void onNextCancel(CancelFault fault) {
        cancelFaults.add(fault);
    }

    public void onNextNetCancel(CancelFault fault) {
        netCancelFaults.add(fault);
    }

    /** Runs when the VAN has decided on an approval and before anybody hears of it. */
    public void beforeApprovalAnswer(Runnable action) {
        beforeApprovalAnswer = action;
    }

    /** Lets the approvals arrive that were on their way ({@link ApprovalFault#REQUEST_LATE}). */
    public void deliverLateApprovals() {
        for (ApprovalOrder order = onTheWay.poll(); order != null; order = onTheWay.poll()) {
            decide(order);
        }
    }

    /** Approvals that were sent, whatever became of them. */
    public List<ApprovalOrder> approvalsSent() {
        return List.copyOf(approvals);
    }

    public List<CancelOrder> cancelsSent() {
        return List.copyOf(cancels);
    }

    public List<NetCancelOrder> netCancelsSent() {
        return List.copyOf(netCancels);
    }

    /** All money that the VAN has taken and not given back. */
    public long wonHeld() {
        return books.wonHeld();
    }

    @Override
    public long wonHeld(OrderNumber orderNumber) {
        return books.wonHeld(orderNumber);
    }

    @Override
    public VanGateway gateway() {
        return this;
    }

    @Override
    public void dropAnswersTo(OrderNumber orderNumber) {
        dropped.add(orderNumber);
    }

    @Override
    public ApprovalLine openApproval(ApprovalOrder order) {
        ApprovalFault fault = approvalFaults.poll();
        if (fault == ApprovalFault.UNREACHABLE) {
            return new ApprovalLine.Unreachable();
        }
        if (fault == ApprovalFault.UNSENDABLE) {
            return new ApprovalLine.Unsendable("TrackII");
        }
        return new ScriptedLine(
                () -> approve(order, dropped.contains(order.orderNumber()) ? ApprovalFault.ANSWER_LOST : fault));
    }

    @Override
    public CancelLine openCancel(CancelOrder order) {
        CancelFault fault = cancelFaults.poll();
        return fault == CancelFault.UNREACHABLE
                ? new CancelLine.Unreachable()
                : new ScriptedCancelLine(() -> cancel(order, fault));
    }

    @Override
    public NetCancelOutcome netCancel(NetCancelOrder order) {
        CancelFault fault = netCancelFaults.poll();
        if (fault == CancelFault.UNREACHABLE) {
            return new NetCancelOutcome.Unanswered();
        }
        netCancels.add(order);
        if (fault == CancelFault.REFUSED) {
            return new NetCancelOutcome.Refused("0022");
        }
        NetCancelOutcome outcome =
                fault == CancelFault.REQUEST_LOST ? new NetCancelOutcome.Unanswered() : undo(order.orderNumber());
        return fault == null ? outcome : new NetCancelOutcome.Unanswered();
    }

    private ApprovalOutcome approve(ApprovalOrder order, @Nullable ApprovalFault fault) {
        approvals.add(order);
        if (fault == ApprovalFault.APPROVED_AT_LAST) {
            beforeApprovalAnswer.run();
            return decide(order);
        }
        ApprovalOutcome outcome = fault == null ? decide(order) : disturbed(order, fault);
        beforeApprovalAnswer.run();
        return outcome;
    }

    private ApprovalOutcome disturbed(ApprovalOrder order, ApprovalFault fault) {
        return switch (fault) {
            case ANSWER_LOST -> doubtful(order, Doubt.NO_ANSWER);
            case CONNECTION_LOST -> doubtful(order, Doubt.CONNECTION_LOST);
            case ANSWER_UNREADABLE -> doubtful(order, Doubt.UNREADABLE_ANSWER);
            case ANSWER_DIFFERS -> doubtful(order, Doubt.ANSWER_DIFFERS);
            case REQUEST_LOST -> new Unknown(Doubt.NO_ANSWER);
            case REQUEST_LATE -> {
                onTheWay.add(order);
                yield new Unknown(Doubt.NO_ANSWER);
            }
            case OTC_USED -> declined(DeclineReason.ALREADY_USED, "0036");
            case THROWS -> throw new IllegalStateException("scripted: the gateway throws");
            case UNREACHABLE, UNSENDABLE, APPROVED_AT_LAST -> throw new IllegalStateException("nothing was opened");
        };
    }

    private ApprovalOutcome doubtful(ApprovalOrder order, Doubt doubt) {
        decide(order);
        return new Unknown(doubt);
    }

    private ApprovalOutcome decide(ApprovalOrder order) {
        if (books.isSpent(order.otc())) {
            return declined(DeclineReason.ALREADY_USED, "0036");
        }
        return switch ((int) (order.amount().won() % 1000)) {
            case 2 -> declined(DeclineReason.OVER_LIMIT, "0002");
            case 26 -> declined(DeclineReason.LOST_OR_STOLEN, "0026");
            case 27 -> declined(DeclineReason.CARD_STOPPED, "0027");
            default -> new Approved(books.approve(order));
        };
    }

    private CancelOutcome cancel(CancelOrder order, @Nullable CancelFault fault) {
        cancels.add(order);
        if (fault == CancelFault.REFUSED) {
            return new CancelOutcome.Refused(decline(DeclineReason.CANCEL_NOT_POSSIBLE, "0022"));
        }
        if (fault != CancelFault.REQUEST_LOST) {
            books.orderOf(order.transactionNumber()).ifPresent(books::cancel);
        }
        return fault == null ? new CancelOutcome.Cancelled() : new CancelOutcome.Unknown(Doubt.NO_ANSWER);
    }

    private NetCancelOutcome undo(OrderNumber orderNumber) {
        return switch (books.cancel(orderNumber)) {
            case NOTHING -> new NetCancelOutcome.OrderUnknown();
            case CANCELLED_NOW, CANCELLED_ALREADY -> new NetCancelOutcome.Undone();
        };
    }

    private static Declined declined(DeclineReason reason, String code) {
        return new Declined(decline(reason, code));
    }

    private static Decline decline(DeclineReason reason, String code) {
        return new Decline(reason, code, "거절", "");
    }
}
