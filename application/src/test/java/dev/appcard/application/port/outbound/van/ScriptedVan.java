package dev.appcard.application.port.outbound.van;

import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.VanBillingKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A VAN in memory: approves an OTC once and a card as often as one likes, gives a billing key where one is asked for and
 * knows those it gave, declines by amount as the sandbox does, and has happen to the next calls what a test has lined up.
 * Keeps what it was asked, but no card: who has closed one finds it closed here too. For several threads.
 */
public final class ScriptedVan implements VanGateway, VanBench {

    private final VanBooks books = new VanBooks();
    private final Queue<ApprovalTurn> approvalTurns = new ConcurrentLinkedQueue<>();
    private final Queue<CancelTurn> cancelTurns = new ConcurrentLinkedQueue<>();
    private final Queue<CancelFault> netCancelFaults = new ConcurrentLinkedQueue<>();
    private final Set<OrderNumber> dropped = ConcurrentHashMap.newKeySet();
    private final Queue<ApprovalOrder> onTheWay = new ConcurrentLinkedQueue<>();
    private final List<ApprovalOrder> approvals = new CopyOnWriteArrayList<>();
    private final List<CancelOrder> cancels = new CopyOnWriteArrayList<>();
    private final List<NetCancelOrder> netCancels = new CopyOnWriteArrayList<>();
    private final Queue<Runnable> onceConnected = new ConcurrentLinkedQueue<>();
    private volatile Runnable beforeApprovalAnswer = () -> {};
    private final Queue<Runnable> beforeNetCancelAnswers = new ConcurrentLinkedQueue<>();

    /** Has this happen to the next approval that is opened and not spoken for yet. */
    public void onNextApproval(ApprovalFault fault) {
        approvalTurns.add(ApprovalTurn.of(fault));
    }

    /** Has the VAN decline the next approval that is opened and not spoken for yet. */
    public void declineNextApproval(DeclineReason reason) {
        approvalTurns.add(ApprovalTurn.declined(reason));
    }

    public void onNextCancel(CancelFault fault) {
        cancelTurns.add(new CancelTurn(fault, DeclineReason.CANCEL_NOT_POSSIBLE));
    }

    /** Has the VAN refuse the next cancel that is opened and not spoken for yet; its books stay as they are. */
    public void refuseNextCancel(DeclineReason reason) {
        cancelTurns.add(new CancelTurn(CancelFault.REFUSED, reason));
    }

    public void onNextNetCancel(CancelFault fault) {
        netCancelFaults.add(fault);
    }

    /** Runs once, when the next approval or cancel is connected and nothing of it committed. */
    public void onceConnected(Runnable action) {
        onceConnected.add(action);
    }

    /** Runs when the VAN has decided on an approval and before anybody hears of it. */
    public void beforeApprovalAnswer(Runnable action) {
        beforeApprovalAnswer = action;
    }

    /** What the VAN approves from now on it books at this time, as if its clock stood there. */
    public void bookAt(Instant time) {
        books.bookAt(time);
    }

    /** Runs once, when the VAN has carried out the next net cancel and before anybody hears of it. */
    public void beforeNextNetCancelAnswer(Runnable action) {
        beforeNetCancelAnswers.add(action);
    }

    /** Lets the approvals arrive that were on their way ({@link ApprovalFault#REQUEST_LATE}). */
    public void deliverLateApprovals() {
        Stream.generate(onTheWay::poll).takeWhile(Objects::nonNull).forEach(this::decide);
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

    /** How often the VAN approved by this code, cancelled since or not. */
    public int approvalsBy(Otc otc) {
        return books.approvals(CredentialMark.of(otc));
    }

    /** The same by a card's number; the card must not be closed yet. */
    public int approvalsBy(KeyInCard card) {
        return books.approvals(CredentialMark.of(card));
    }

    /** The same by a billing key of the VAN's; it must not be closed yet. */
    public int approvalsBy(VanBillingKey key) {
        return books.approvals(CredentialMark.of(key));
    }

    public boolean hasIssued(VanBillingKey key) {
        return books.hasIssued(key);
    }

    public int billingKeysIssued() {
        return books.keysIssued();
    }

    /** Somebody else tells the VAN to cancel it. */
    public void cancelElsewhere(OrderNumber orderNumber) {
        books.cancelElsewhere(orderNumber);
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
    public VanLine<ApprovalOutcome> openApproval(ApprovalOrder order) {
        ApprovalTurn turn = Objects.requireNonNullElse(approvalTurns.poll(), ApprovalTurn.UNDISTURBED);
        if (turn.fault() == ApprovalFault.UNREACHABLE) {
            return new VanLine.Unreachable<>();
        }
        if (turn.fault() == ApprovalFault.UNSENDABLE) {
            return new VanLine.Unsendable<>("TrackII");
        }
        connected();
        return new ScriptedLine<>(
                () -> approve(order, dropped.contains(order.orderNumber()) ? turn.withoutAnswer() : turn));
    }

    @Override
    public VanLine<CancelOutcome> openCancel(CancelOrder order) {
        CancelTurn turn = cancelTurns.poll();
        if (turn != null && turn.fault() == CancelFault.UNREACHABLE) {
            return new VanLine.Unreachable<>();
        }
        connected();
        return new ScriptedLine<>(() -> cancel(order, turn));
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
        NetCancelOutcome outcome = fault == CancelFault.REQUEST_LOST ? new NetCancelOutcome.Unanswered() : undo(order);
        Optional.ofNullable(beforeNetCancelAnswers.poll()).ifPresent(Runnable::run);
        return fault == null ? outcome : new NetCancelOutcome.Unanswered();
    }

    private void connected() {
        Optional.ofNullable(onceConnected.poll()).ifPresent(Runnable::run);
    }

    private ApprovalOutcome approve(ApprovalOrder order, ApprovalTurn turn) {
        approvals.add(order);
        ApprovalFault fault = turn.fault();
        if (fault == ApprovalFault.APPROVED_AT_LAST) {
            beforeApprovalAnswer.run();
            return decide(order);
        }
        ApprovalOutcome outcome = fault == null ? decide(order) : disturbed(order, fault, turn.reason());
        beforeApprovalAnswer.run();
        return outcome;
    }

    private ApprovalOutcome disturbed(ApprovalOrder order, ApprovalFault fault, DeclineReason reason) {
        return switch (fault) {
            case ANSWER_LOST -> unknown(order, UnknownReason.NO_ANSWER);
            case CONNECTION_LOST -> unknown(order, UnknownReason.CONNECTION_LOST);
            case ANSWER_UNREADABLE -> unknown(order, UnknownReason.UNREADABLE_ANSWER);
            case ANSWER_DIFFERS -> unknown(order, UnknownReason.ANSWER_DIFFERS);
            case REQUEST_LOST -> new Unknown(UnknownReason.NO_ANSWER);
            case REQUEST_LATE -> {
                onTheWay.add(order);
                yield new Unknown(UnknownReason.NO_ANSWER);
            }
            case OTC_USED, DECLINED -> declined(reason);
            case NO_BILLING_KEY -> withoutKey(decide(order));
            case THROWS -> throw new IllegalStateException("scripted: the gateway throws");
            case UNREACHABLE, UNSENDABLE, APPROVED_AT_LAST -> throw new IllegalStateException("nothing was opened");
        };
    }

    private ApprovalOutcome unknown(ApprovalOrder order, UnknownReason unknownReason) {
        decide(order);
        return new Unknown(unknownReason);
    }

    private ApprovalOutcome decide(ApprovalOrder order) {
        if (order.credential() instanceof StoredCredential(VanBillingKey key) && !books.hasIssued(key)) {
            return declined(DeclineReason.CARD_NOT_REGISTERED);
        }
        return switch ((int) (order.amount().won() % 1000)) {
            case 2 -> declined(DeclineReason.OVER_LIMIT);
            case 26 -> declined(DeclineReason.LOST_OR_STOLEN);
            case 27 -> declined(DeclineReason.CARD_STOPPED);
            default -> approveByTheBooks(order);
        };
    }

    private ApprovalOutcome approveByTheBooks(ApprovalOrder order) {
        Optional<Approval> approval = books.approve(order);
        if (approval.isEmpty()) {
            return declined(DeclineReason.ALREADY_USED);
        }
        boolean asked = order.credential() instanceof CardData data && data.issueBillingKey();
        return new Approved(approval.get(), asked ? books.issueKey() : null);
    }

    private static ApprovalOutcome withoutKey(ApprovalOutcome outcome) {
        return outcome instanceof Approved approved ? new Approved(approved.approval()) : outcome;
    }

    private CancelOutcome cancel(CancelOrder order, @Nullable CancelTurn turn) {
        cancels.add(order);
        if (turn == null) {
            return books.cancel(order).asCancel();
        }
        return switch (turn.fault()) {
            case REFUSED -> new CancelOutcome.Refused(VanCodes.decline(turn.reason()));
            case SAID_TO_BE_CANCELLED -> new CancelOutcome.CancelledBefore();
            case REQUEST_LOST -> new CancelOutcome.Unknown(UnknownReason.NO_ANSWER);
            case ANSWER_LOST -> {
                books.cancel(order).asCancel();
                yield new CancelOutcome.Unknown(UnknownReason.NO_ANSWER);
            }
            case THROWS -> {
                books.cancel(order).asCancel();
                throw new IllegalStateException("scripted: the gateway throws");
            }
            case UNREACHABLE -> throw new IllegalStateException("nothing was opened");
        };
    }

    private NetCancelOutcome undo(NetCancelOrder order) {
        return switch (books.cancel(order)) {
            case NOTHING -> new NetCancelOutcome.OrderUnknown();
            case CANCELLED_NOW, CANCELLED_ALREADY -> new NetCancelOutcome.Undone();
            case MORE_THAN_IS_LEFT, ANOTHER_AMOUNT -> throw new IllegalStateException("a net cancel has no amount");
        };
    }

    private static Declined declined(DeclineReason reason) {
        return new Declined(VanCodes.decline(reason));
    }
}
