package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One decision for each app call, however often a form is sent: a second would be a second OTC. Only calls that were
 * verified get in; a call is known by all that it carries, its sign included.
 */
public final class DecisionBook {
    /** Longer than any call stays fresh, so that what is forgotten here is refused as too old. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    private static final Duration SWEEP_PERIOD = Duration.ofMinutes(1);

    private final Map<AppCall, Decision> decisions = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.EPOCH);
    private final ResultWriter writer;
    private final Clock clock;

    public DecisionBook(ResultWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** What was decided about this call before, if anything. */
    public Optional<Decision> find(AppCall call) {
        return Optional.ofNullable(decisions.get(call));
    }

    /** Decides the call, or gives the decision that it has, whatever the action now. */
    public Decision decide(VerifiedCall call, BuyerAction action, ResultCode code) {
        sweep();
        return decisions.computeIfAbsent(
                call.call(),
                _ -> new Decision(action, call.information(), writer.write(call.information(), code), clock.instant()));
    }

    private void sweep() {
        Instant now = clock.instant();
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(SWEEP_PERIOD))) {
            decisions.values().removeIf(decision -> decision.made().isBefore(now.minus(KEPT)));
        }
    }
}
