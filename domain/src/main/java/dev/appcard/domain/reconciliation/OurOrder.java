package dev.appcard.domain.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.Optional;

/**
 * What our books have of one attempt, whenever it was.
 *
 * @param pursuit of what the VAN may have of it though it is given up
 */
public record OurOrder(
        VanOrder order, PaymentKey payment, StateName state, Pursuit pursuit, List<OurMovement> movements) {

    public OurOrder {
        movements = List.copyOf(movements);
    }

    Optional<OurMovement> approval() {
        return movements.stream().filter(OurMovement::isApproval).findFirst();
    }

    List<OurMovement> cancels() {
        return movements.stream().filter(movement -> !movement.isApproval()).toList();
    }

    /** Whether what becomes of it is not known yet: the sweep owns it until it is. */
    boolean isOnTheWay() {
        return switch (state) {
            case APPROVING, NET_CANCELLING, CANCELLING, VOIDING, PARTIALLY_CANCELLING -> true;
            case READY,
                    APP_CALLED,
                    AUTHENTICATED,
                    APPROVED,
                    DECLINED,
                    NET_CANCELLED,
                    PARTIALLY_CANCELLED,
                    CANCELLED,
                    AUTHENTICATION_FAILED,
                    EXPIRED -> false;
        };
    }

    /** Whether it has ended with nothing: what the VAN has of it is to be undone. */
    boolean isGivenUp() {
        return state == StateName.NET_CANCELLED;
    }

    /** Whether only the approval's own number can help: it is given up, and nobody knows that number yet. */
    boolean lacksNumber() {
        return switch (pursuit) {
            case NAMED -> false;
            case MARKED -> isGivenUp() || state == StateName.NET_CANCELLING;
            case UNNAMED -> isGivenUp();
        };
    }
}
