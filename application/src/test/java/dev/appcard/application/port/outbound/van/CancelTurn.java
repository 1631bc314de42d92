package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.DeclineReason;

/**
 * What a test has lined up for one cancel.
 *
 * @param reason of the refusal, where the VAN is to refuse
 */
record CancelTurn(CancelFault fault, DeclineReason reason) {}
