package dev.appcard.adapter.inbound.window.status;

import java.time.Duration;

/**
 * What the status feed may cost, and its times.
 *
 * @param mostListeners pages at the same time; a page that finds no place polls
 * @param longest a connection is closed after this; the page connects again if it still waits
 * @param lookEvery pause between two looks at the status of all open windows
 * @param heartbeatEvery pause between two heartbeats of a connection
 */
public record StatusFeedTimes(int mostListeners, Duration longest, Duration lookEvery, Duration heartbeatEvery) {

    public static final StatusFeedTimes STANDARD =
            new StatusFeedTimes(1000, Duration.ofMinutes(30), Duration.ofSeconds(1), Duration.ofSeconds(15));
}
