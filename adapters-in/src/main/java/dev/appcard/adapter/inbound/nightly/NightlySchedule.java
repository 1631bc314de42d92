package dev.appcard.adapter.inbound.nightly;

import dev.appcard.adapter.inbound.nightly.NightlyScheduler.NightlyDatabase;
import dev.appcard.adapter.inbound.restore.RestoreAdmission;
import dev.appcard.adapter.inbound.shutdown.Intake;
import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase;
import dev.appcard.application.port.inbound.retention.RemoveOldDataUseCase;
import dev.appcard.application.port.inbound.webhook.ResealWebhookSecretsUseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nightly jobs of the gateway, from {@code NIGHTLY_AT} on (Korean time). Where the database is away at the start, they are
 * scheduled as soon as it is there.
 */
@ApplicationScoped
public class NightlySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySchedule.class);
    private static final Duration POLL_EVERY = Duration.ofSeconds(10);

    @Resource(lookup = "jdbc/appcard-nightly")
    private @Nullable DataSource dataSource;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Resource
    private @Nullable ManagedThreadFactory threads;

    @Inject
    private @Nullable Intake intake;

    @Inject
    private @Nullable RestoreAdmission admission;

    private @Nullable NightlyScheduler scheduler;

    void start(
            @Observes Startup startup,
            RemoveOldDataUseCase removeOldData,
            ResealWebhookSecretsUseCase resealWebhookSecrets,
            ReconcileDaysUseCase reconcileDays,
            InstantSource clock,
            MetricRegistry registry,
            @ConfigProperty(name = "NIGHTLY_AT", defaultValue = "03:30") LocalTime at,
            @ConfigProperty(name = "NIGHTLY_PAUSE", defaultValue = "PT0.1S") Duration pause) {
        NightlyMetrics metrics = new NightlyMetrics(registry);
        scheduler = new NightlyScheduler(
                jobs(
                        reconcileDays,
                        OldDataRemoval.job(removeOldData, pause, metrics),
                        WebhookResealing.job(resealWebhookSecrets)),
                at,
                this::isOpen,
                new NightlyDatabase(Objects.requireNonNull(dataSource), clock, POLL_EVERY),
                Objects.requireNonNull(threads),
                metrics);
        begin();
    }

    private static List<NightlyJob> jobs(ReconcileDaysUseCase reconcileDays, NightlyJob... others) {
        List<NightlyJob> jobs = new ArrayList<>(List.of(others));
        if (reconcileDays.isOffered()) {
            jobs.add(DayFileComparison.job(reconcileDays));
        } else {
            LOG.info("DAY_FILES is not set: no day file of the VAN's is compared at night");
        }
        return List.copyOf(jobs);
    }

    private void begin() {
        if (!Objects.requireNonNull(intake).isOpen()) {
            return;
        }
        try {
            if (Objects.requireNonNull(admission).isGiven()) {
                Objects.requireNonNull(scheduler).start();
            } else {
                beginLater();
            }
        } catch (RuntimeException failed) {
            LOG.warn("the nightly jobs could not be scheduled, it is tried again after {}", POLL_EVERY, failed);
            beginLater();
        }
    }

    private void beginLater() {
        var _ = Objects.requireNonNull(executor).schedule(this::begin, POLL_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private boolean isOpen() {
        return Objects.requireNonNull(intake).isOpen();
    }

    void stop(@Observes Shutdown shutdown) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
