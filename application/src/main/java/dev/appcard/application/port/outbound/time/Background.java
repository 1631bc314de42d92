package dev.appcard.application.port.outbound.time;

/** Runs work later, on a thread of its own, outside of any transaction. What it loses in a crash, the sweep finds. */
public interface Background {

    void run(Runnable work);
}
