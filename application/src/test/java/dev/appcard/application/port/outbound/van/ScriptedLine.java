package dev.appcard.application.port.outbound.van;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A line of the scripted VAN; as strict as a real one about being used once. */
final class ScriptedLine<A> implements VanLine.Open<A> {

    private final Supplier<A> answer;
    private final AtomicBoolean used = new AtomicBoolean();

    ScriptedLine(Supplier<A> answer) {
        this.answer = answer;
    }

    @Override
    public A send() {
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
