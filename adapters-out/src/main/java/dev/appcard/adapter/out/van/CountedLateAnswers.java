package dev.appcard.adapter.out.van;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and counts; whoever serves the metrics reads the counts. */
@Singleton
public class CountedLateAnswers implements LateAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(CountedLateAnswers.class);
    private final LongAdder late = new LongAdder();
    private final LongAdder surplus = new LongAdder();

    @Override
    public void late(String orderNumber, String summary) {
        late.increment();
        LOG.warn("VAN late answer, ignored: order={} {}", orderNumber, summary);
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
