package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.ApprovalOutcome;

/** A way to the VAN for exactly one approval. */
public sealed interface ApprovalLine {

    /** Connected, nothing sent yet. Closing it without sending costs nothing. */
    non-sealed interface Open extends ApprovalLine, AutoCloseable {

        /** Sends the telegram and waits for its answer. To be called once. */
        ApprovalOutcome send();

        @Override
        void close();
    }

    /** No connection: nothing was sent, nothing is spent, it may be tried again. */
    record Unreachable() implements ApprovalLine {}

    /**
     * The order cannot be laid into the telegram.
     *
     * @param field the telegram's name of it
     */
    record Unsendable(String field) implements ApprovalLine {}
}
