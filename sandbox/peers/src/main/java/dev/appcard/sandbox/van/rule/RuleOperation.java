package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.request.CancelType;
import dev.appcard.sandbox.van.request.VanRequest;

/** What a rule is about. */
public enum RuleOperation {
    APPROVAL,
    /** By transaction number, whole or in part. */
    CANCEL,
    /** By order number. */
    NET_CANCEL,
    ANY;

    boolean covers(VanRequest request) {
        return switch (this) {
            case APPROVAL -> request instanceof VanRequest.Approval;
            case CANCEL -> request instanceof VanRequest.Cancel cancel && cancel.type() != CancelType.BY_ORDER_NUMBER;
            case NET_CANCEL ->
                request instanceof VanRequest.Cancel cancel && cancel.type() == CancelType.BY_ORDER_NUMBER;
            case ANY -> !(request instanceof VanRequest.Malformed);
        };
    }
}
