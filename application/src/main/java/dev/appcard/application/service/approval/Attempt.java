package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import java.util.List;

/**
 * A payment that is to be approved at once, without a buyer.
 *
 * @param conditions all of them hold in the commit that starts the attempt, or nothing is sent
 * @param sequel what is stored in the commit of its approval
 */
public record Attempt(
        PaymentOrder order,
        PaymentMethod means,
        ApprovalCredential credential,
        List<AttemptCondition> conditions,
        AttemptSequel sequel) {

    public Attempt {
        conditions = List.copyOf(conditions);
    }
}
