package dev.appcard.adapter.inbound.schedule;

import dev.appcard.adapter.inbound.restore.RestoreAdmission;
import dev.appcard.adapter.inbound.shutdown.Intake;
import dev.appcard.application.port.CurrentCall;
import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.inbound.recovery.WatchLateApprovalsUseCase;
import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sweeps at start, for what a crash has left, and then again and again: {@code SWEEP_EVERY} (ISO-8601, a second by
 * default) after the end of the sweep before, so that two sweeps never overlap. One sweep owns the payments, another
 * the charges of subscriptions, a third the attempts that were given up, a fourth the registrations of cards, a fifth has
 * merchants told of events: none waits for another, nor fails with it.
 */
@ApplicationScoped
public class SweepSchedule {

    @Resource
    @Nullable
    ManagedScheduledExecutorService executor;

    @Inject
    @Nullable
    Intake intake;

    @Inject
    @Nullable
    RestoreAdmission admission;

    @Inject
    @Nullable
    CurrentCall call;

    private List<Future<?>> running = List.of();

    void start(
            @Observes Startup startup,
            RecoverDuePaymentsUseCase recoverDuePayments,
            ChargeDueSubscriptionsUseCase chargeDueSubscriptions,
            WatchLateApprovalsUseCase watchLateApprovals,
            SendDueWebhooksUseCase sendDueWebhooks,
            SendDueWebhooksUseCase.Bodies webhookBodies,
            @ConfigProperty(name = "SWEEP_EVERY", defaultValue = "PT1S") Duration every) {
        running = List.of(
                repeat("payments", recoverDuePayments::recoverDue, "due payments could not be recovered", every),
                repeat(
                        "registrations",
                        recoverDuePayments::expireRegistrations,
                        "registrations that ran out of time could not be ended",
                        every),
                repeat(
                        "charges",
                        chargeDueSubscriptions::chargeDue,
                        "subscriptions that are due could not be charged",
                        every),
                repeat("late approvals", watchLateApprovals::watchDue, "late approvals could not be looked for", every),
                repeat(
                        "webhooks",
                        () -> sendDueWebhooks.sendDue(webhookBodies),
                        "webhooks that are due could not be sent",
                        every));
    }

    private Future<?> repeat(String name, Runnable sweep, String failure, Duration every) {
        Actor itself = new Actor(ActorKind.SWEEP, name);
        Runnable named = () -> Objects.requireNonNull(call).as(itself, () -> whileOpen(sweep));
        return schedule(Objects.requireNonNull(executor), new RepeatedTask(named, failure), every);
    }

    /** An instance that is ending takes nothing up, nor does one whose database was restored and is not admitted yet. */
    private void whileOpen(Runnable sweep) {
        if (Objects.requireNonNull(intake).isOpen()
                && Objects.requireNonNull(admission).isGiven()) {
            sweep.run();
        }
    }

    void stop(@Observes Shutdown shutdown) {
        running.forEach(sweep -> sweep.cancel(false));
    }

    static Future<?> schedule(ScheduledExecutorService executor, Runnable sweep, Duration every) {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("SWEEP_EVERY must be longer than zero, PT1S for example");
        }
        return executor.scheduleWithFixedDelay(sweep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
}
