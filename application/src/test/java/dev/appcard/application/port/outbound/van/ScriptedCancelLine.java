package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.cancel.CancelOutcome;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A line for a cancel of the scripted VAN; as strict as a real one about being used once. */
final class ScriptedCancelLine implements CancelLine.Open {

    private final Supplier<CancelOutcome> answer;
    private final AtomicBoolean used = new AtomicBoolean();

    ScriptedCancelLine(Supplier<CancelOutcome> answer) {
        this.answer = answer;
    }

    @Override
    public CancelOutcome send() {
        if (!used.compareAndSet(false, true)) {
            throw new IllegalStateException("a telegram is sent once, on a line that is open");
        }
        return answer.get();
    }

    @Override
    public void close() {
        used.set(true);
    }
}
