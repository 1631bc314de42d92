package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.cancel.CancelOutcome;

/** A way to the VAN for exactly one cancel. */
public sealed interface CancelLine {

    /** Connected, nothing sent yet. */
    non-sealed interface Open extends CancelLine, AutoCloseable {

        /** Sends the telegram and waits for its answer. To be called once. */
        CancelOutcome send();

        @Override
        void close();
    }

    /** No connection: nothing was sent. */
    record Unreachable() implements CancelLine {}
}
