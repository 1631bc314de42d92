package dev.appcard.adapter.outbound.journal;

import dev.appcard.application.port.outbound.PaymentJournal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The one {@link PaymentJournal}, with its counters among the application's metrics. */
@Dependent
public class JournalProducer {

    @Produces
    @Singleton
    public PaymentJournal journal(MetricRegistry metrics) {
        return new LoggingJournal(new MetricCounters(metrics));
    }
}
