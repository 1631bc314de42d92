package dev.appcard.domain.approval;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One approval sent to the VAN; its outcome is unknown until the VAN's answer is stored. A payment makes one: its OTC
 * is spent by it.
 *
 * @param storeId the merchant's id at the VAN as it stands in the telegram, so that a cancel names the same even if the
 *     merchant has got another since; null in attempts of earlier versions
 * @param startedAt the telegram's own time, before its first byte left
 * @param answerDueAt an attempt without an outcome by then belongs to a process that died, and is net-cancelled
 */
public record ApprovalAttempt(
        OrderNumber orderNumber, @Nullable String storeId, Instant startedAt, Instant answerDueAt) {

    /** @param merchants the merchant's own, for an attempt that does not say */
    public String storeIdOr(Supplier<String> merchants) {
        return storeId == null ? merchants.get() : storeId;
    }
}
