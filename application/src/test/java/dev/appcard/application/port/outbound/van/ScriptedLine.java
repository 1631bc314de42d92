package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.ApprovalOutcome;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A line of the scripted VAN; as strict as a real one about being used once. */
final class ScriptedLine implements ApprovalLine.Open {

    private final Supplier<ApprovalOutcome> answer;
    private final AtomicBoolean used = new AtomicBoolean();

    ScriptedLine(Supplier<ApprovalOutcome> answer) {
        this.answer = answer;
    }

    @Override
    public ApprovalOutcome send() {
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
