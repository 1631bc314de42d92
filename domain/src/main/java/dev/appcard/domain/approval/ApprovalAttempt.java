package dev.appcard.domain.approval;

import java.time.Instant;

/**
 * One approval sent to the VAN; its outcome is unknown until the VAN's answer is stored. A payment makes one: its OTC
 * is spent by it.
 *
 * @param startedAt when it was committed, before its first byte left
 * @param answerDueAt an attempt without an outcome by then belongs to a process that died, and is net-cancelled
 */
public record ApprovalAttempt(OrderNumber orderNumber, Instant startedAt, Instant answerDueAt) {}
