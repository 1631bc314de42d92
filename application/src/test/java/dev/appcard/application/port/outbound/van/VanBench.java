package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.OrderNumber;

/** A gateway under test with the VAN behind it. */
public interface VanBench {

    VanGateway gateway();

    /** From now on the VAN carries out approvals of this order and answers none of them. */
    void dropAnswersTo(OrderNumber orderNumber);

    /** What the VAN's ledger has under this order number: approved less cancelled, in won. */
    long wonHeld(OrderNumber orderNumber);
}
