package dev.appcard.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the launcher that started it (it is no child of the launcher, so a killed launcher leaves it
 * running). It is ours only if it is a postgres that works on exactly our data folder; nothing else is touched.
 */
final class PostgresLeftover {
    private static final long LIMIT_SECONDS = 20;

    private PostgresLeftover() {}

    /** Stops it, if there is one, the way that disconnects its clients and loses nothing. */
    static void stop(Path data) {
        find(data).ifPresent(PostgresLeftover::stop);
    }

    private static void stop(ProcessHandle process) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client, and pg_ctl refuses root.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException failed) {
            throw new StartFailed(
                    "a PostgreSQL of an earlier run, process " + process.pid() + ", does not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isPostgres(process) && isSame(Path.of(lines.get(1)), data));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
