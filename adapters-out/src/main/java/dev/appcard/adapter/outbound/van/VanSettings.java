package dev.appcard.adapter.outbound.van;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the VAN's agent is reached. Connections are plain TCP: the agent is beside us and encrypts on the leased line.
 *
 * @param host name or address of the agent
 * @param port 29991 as a rule
 * @param connections at most this many at once for approvals and cancels; as many again may be listening for late answers
 * @param netCancelConnections at most this many at once for net cancels
 * @param declineTable a properties file ({@code code = DeclineReason}) in place of the one built in
 */
public record VanSettings(
        String host,
        int port,
        Timeouts timeouts,
        int connections,
        int netCancelConnections,
        @Nullable Path declineTable) {

    public VanSettings {
        require(!host.isBlank(), "host must not be blank");
        require(port >= 1 && port <= 65_535, "port must be 1 to 65535");
        require(connections >= 1, "connections must be at least 1");
        require(netCancelConnections >= 1, "netCancelConnections must be at least 1");
    }

    /** The times that KSNET's own clients use, 64 connections and 16 for net cancels, the table that is built in. */
    public static VanSettings withDefaults(String host, int port) {
        return new VanSettings(host, port, Timeouts.STANDARD, 64, 16, null);
    }

    /**
     * How long each step may take.
     *
     * @param connect for a free place among the connections and for connecting, together
     * @param write for handing the telegram to the network; a peer that never reads is cut off after it
     * @param answer for the whole answer of an approval or a cancel, from the last byte sent
     * @param netCancel the same for a net cancel
     * @param lateAnswerWatch how long an approval without an answer is listened to; zero for not at all
     */
    public record Timeouts(
            Duration connect, Duration write, Duration answer, Duration netCancel, Duration lateAnswerWatch) {
        static final Timeouts STANDARD = new Timeouts(
                Duration.ofSeconds(3),
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60));

        public Timeouts {
            require(isPositive(connect), "connectTimeout must be positive");
            require(isPositive(write), "writeTimeout must be positive");
            require(isPositive(answer), "answerTimeout must be positive");
            require(isPositive(netCancel), "netCancelTimeout must be positive");
            require(!lateAnswerWatch.isNegative(), "lateAnswerWatch must not be negative");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("VAN: " + message);
        }
    }
}
