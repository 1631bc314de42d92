package dev.appcard.application.port.outbound.time;

/** Runs work later, on a thread of its own, outside of any transaction. What it loses in a crash, the sweep finds. */
public interface Background {

    void run(Runnable work);

    /** How many pieces of work would find a place now. What is begun beyond that is lost. */
    default int free() {
        return Integer.MAX_VALUE;
    }

    /** Waits for a place, and so loses nothing but in a crash. For callers that may wait, and are few. */
    default void runWhenFree(Runnable work) {
        run(work);
    }
}
