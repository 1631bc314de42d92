package dev.appcard.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Everything that was started, to be stopped in the opposite order.
 *
 * <p>Stopping waits for a start in progress, so that a Ctrl-C during the start leaves nothing behind; afterwards
 * nothing starts any more.
 */
final class RunningParts implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    <T extends AutoCloseable> T start(Supplier<T> starter) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new StartFailed("stopped while starting");
            }
            T part = starter.get();
            synchronized (parts) {
                parts.push(part);
            }
            return part;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            while (!parts.isEmpty()) {
                closeQuietly(parts.pop());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.err.println("not stopped cleanly: " + failed.getMessage());
        }
    }
}
