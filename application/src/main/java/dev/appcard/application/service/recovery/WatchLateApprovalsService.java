package dev.appcard.application.service.recovery;

import dev.appcard.application.port.inbound.recovery.WatchLateApprovalsUseCase;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.port.outbound.time.LateApprovalWork;
import dev.appcard.application.service.approval.WatchedAttempt;
import dev.appcard.application.settings.LateApprovalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Takes up the watches that are due, on workers of their own, each apart from the others and outside of any transaction. */
@Singleton
public class WatchLateApprovalsService implements WatchLateApprovalsUseCase {

    private final ApprovalWatches watches;
    private final WatchedAttempt attempt;
    private final Background background;
    private final LateApprovalSettings settings;
    private final InstantSource clock;

    @Inject
    public WatchLateApprovalsService(
            ApprovalWatches watches,
            WatchedAttempt attempt,
            @LateApprovalWork Background background,
            LateApprovalSettings settings,
            InstantSource clock) {
        this.watches = watches;
        this.attempt = attempt;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void watchDue() {
        int free = Math.min(settings.atOnce(), background.free());
        if (free > 0) {
            watches.dueAt(clock.instant(), free).forEach(due -> background.run(() -> attempt.look(due)));
        }
    }
}
