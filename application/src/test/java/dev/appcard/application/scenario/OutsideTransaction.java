package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;

/** Passes on to a VAN, and will not have a transaction open meanwhile. */
record OutsideTransaction(VanGateway van, InMemoryStore store) implements VanGateway {

    @Override
    public VanLine<ApprovalOutcome> openApproval(ApprovalOrder order) {
        refuseTransaction();
        return van.openApproval(order);
    }

    @Override
    public VanLine<CancelOutcome> openCancel(CancelOrder order) {
        refuseTransaction();
        return van.openCancel(order);
    }

    @Override
    public NetCancelOutcome netCancel(NetCancelOrder order) {
        refuseTransaction();
        return van.netCancel(order);
    }

    private void refuseTransaction() {
        if (store.isInTransaction()) {
            throw new AssertionError("the VAN was asked inside of a transaction");
        }
    }
}
