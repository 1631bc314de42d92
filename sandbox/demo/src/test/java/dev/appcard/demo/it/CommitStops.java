package dev.appcard.demo.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * The commits at which a test stops a gateway: before its database hears of one, or before the gateway hears that it is done.
 * Each stops one transaction; its connection stays as it is until the gateway is killed, or the stop is released.
 */
final class CommitStops {

    /** Of what does the other side hear nothing. */
    enum Side {
        /** PostgreSQL hears nothing of the commit: what was written is gone when the gateway is killed. */
        BEFORE,
        /** The commit is done, and the gateway does not hear of it. */
        AFTER
    }

    /** What a transaction asked for: a statement, and its parameters as they went over the wire. */
    record Executed(String sql, byte[] parameters) {

        private boolean holds(String value) {
            return new String(parameters, StandardCharsets.ISO_8859_1)
                    .contains(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }

        /** Never the parameters. */
        @Override
        public String toString() {
            return sql;
        }
    }

    /**
     * A transaction that is to be stopped.
     *
     * @param reached completes when it stands there, with all that it asked for
     * @param released what the gateway has not heard of it, is told then
     */
    record Stop(
            Side side,
            Pattern insert,
            List<String> values,
            CompletableFuture<List<Executed>> reached,
            CompletableFuture<Void> released) {

        /** Of a commit that is done, the gateway hears now. */
        void release() {
            released.complete(null);
        }

        private boolean isAt(List<Executed> transaction) {
            return transaction.stream()
                    .anyMatch(asked -> insert.matcher(asked.sql()).lookingAt()
                            && values.stream().allMatch(asked::holds));
        }
    }

    private final ConcurrentLinkedQueue<Stop> stops = new ConcurrentLinkedQueue<>();

    /**
     * Stops the next transaction that inserts such a row.
     *
     * @param values of which each is in the row
     */
    Stop at(Side side, String table, String... values) {
        Pattern insert = Pattern.compile("insert into " + table + "\\b", Pattern.CASE_INSENSITIVE);
        Stop stop = new Stop(side, insert, Arrays.asList(values), new CompletableFuture<>(), new CompletableFuture<>());
        stops.add(stop);
        return stop;
    }

    /** Stops the transaction that brings this payment into this state. */
    Stop at(Side side, String paymentKey, StateAfter state) {
        return at(side, "payment_history", paymentKey, state.name());
    }

    /** States of a payment, as they are stored. */
    enum StateAfter {
        AUTHENTICATED,
        APPROVING,
        APPROVED,
        CANCELLING,
        PARTIALLY_CANCELLING
    }

    /** The stop that is meant for a transaction which is to be committed now; no other is stopped by it. */
    Optional<Stop> take(List<Executed> transaction) {
        List<Executed> asked = new ArrayList<>(transaction);
        return stops.stream()
                .filter(stop -> stop.isAt(asked))
                .filter(stops::remove)
                .findFirst();
    }
}
