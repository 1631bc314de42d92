package dev.appcard.adapter.outbound.background;

import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.port.outbound.time.LateApprovalWork;
import dev.appcard.application.port.outbound.time.WebhookWork;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.application.settings.WebhookSettings;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The {@link Background}s, on virtual threads of the container: database and transactions work on them. */
@Dependent
@ManagedExecutorDefinition(
        name = "java:app/concurrent/background",
        virtual = true,
        qualifiers = BackgroundExecutor.class)
public class BackgroundProducer {

    /** As many as are told at once, so that a VAN that is slow to undo takes no place of a live payment's. */
    @Produces
    @Singleton
    @LateApprovalWork
    public Background lateApprovals(
            @BackgroundExecutor ManagedExecutorService executor, LateApprovalSettings settings, BackgroundDrain drain) {
        return drain.add(new ManagedBackground(executor, new BackgroundLimit(settings.atOnce())));
    }

    /** One that waits for a receiver takes no place of a payment's. */
    @Produces
    @Singleton
    @WebhookWork
    public Background webhooks(
            @BackgroundExecutor ManagedExecutorService executor, WebhookSettings settings, BackgroundDrain drain) {
        int places = settings.atOnce() + settings.failingAtOnce();
        return drain.add(new ManagedBackground(executor, new BackgroundLimit(places)));
    }

    @Produces
    @Singleton
    public Background background(
            @BackgroundExecutor ManagedExecutorService executor, BackgroundLimit limit, BackgroundDrain drain) {
        return drain.add(new ManagedBackground(executor, limit));
    }
}
