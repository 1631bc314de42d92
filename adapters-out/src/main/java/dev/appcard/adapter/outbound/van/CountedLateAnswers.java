package dev.appcard.adapter.outbound.van;

import dev.appcard.application.port.inbound.recovery.LateApprovalListener;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.recovery.ApprovalReference;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and counts late answers, and tells the core of late approvals; the metrics read the counts. */
@Singleton
public class CountedLateAnswers implements LateAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(CountedLateAnswers.class);
    private final Provider<LateApprovalListener> core;
    private final LongAdder late = new LongAdder();
    private final LongAdder surplus = new LongAdder();

    /** @param core asked for when it is needed: it is itself made of the VAN's gateway */
    @Inject
    public CountedLateAnswers(Provider<LateApprovalListener> core) {
        this.core = core;
    }

    @Override
    public void approved(String orderNumber, @Nullable ApprovalReference approval) {
        core.get().heard(new OrderNumber(orderNumber), approval);
    }

    @Override
    public void late(String orderNumber, String summary) {
        late.increment();
        LOG.warn("VAN late answer: order={} {}", orderNumber, summary);
    }

    @Override
    public void surplus(String reference) {
        surplus.increment();
        LOG.warn("VAN bytes behind an answer, ignored: reference={}", reference);
    }

    /** So far, of {@link #METRIC}. */
    public long lateCount() {
        return late.sum();
    }

    /** So far. */
    public long surplusCount() {
        return surplus.sum();
    }
}
