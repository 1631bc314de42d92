package dev.appcard.adapter.outbound.van.transport;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Closes a socket whose write takes too long: Java's sockets have a time-out for reading only, and a peer that never
 * reads would block the writer for ever. To be closed when the write is done.
 */
final class WriteWatchdog implements AutoCloseable {

    private final CountDownLatch written = new CountDownLatch(1);

    private WriteWatchdog(Socket socket, Duration longest) {
        Thread.ofVirtual().name("van-write-watchdog").start(() -> closeUnlessWritten(socket, longest));
    }

    static WriteWatchdog over(Socket socket, Duration longest) {
        return new WriteWatchdog(socket, longest);
    }

    @Override
    public void close() {
        written.countDown();
    }

    private void closeUnlessWritten(Socket socket, Duration longest) {
        try {
            if (!written.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                socket.close();
            }
        } catch (IOException alreadyBroken) {
            // The writer meets the same break and reports it.
        } catch (InterruptedException neverDone) {
            Thread.currentThread().interrupt();
        }
    }
}
