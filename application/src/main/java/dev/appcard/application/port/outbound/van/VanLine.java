package dev.appcard.application.port.outbound.van;

/**
 * A way to the VAN for exactly one telegram: an approval or a cancel.
 *
 * @param <A> what comes of sending it
 */
public sealed interface VanLine<A> {

    /** Connected, nothing sent yet. Closing it without sending costs nothing. */
    non-sealed interface Open<A> extends VanLine<A>, AutoCloseable {

        /** Sends the telegram and waits for its answer. To be called once. */
        A send();

        @Override
        void close();
    }

    /** No connection: nothing was sent, nothing is spent, it may be tried again. */
    record Unreachable<A>() implements VanLine<A> {}

    /**
     * The order cannot be laid into the telegram.
     *
     * @param field the telegram's name of it
     */
    record Unsendable<A>(String field) implements VanLine<A> {}
}
