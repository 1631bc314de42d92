package dev.appcard.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived the launcher that started it (it is no child of the launcher, so a killed launcher leaves it
 * running). It is ours only if it is a postgres that works on exactly our data folder; nothing else is touched.
 */
final class PostgresLeftover {
    private static final long LIMIT_SECONDS = 20;

    private PostgresLeftover() {}

    /** Stops it, if there is one, the way that disconnects its clients and loses nothing. */
    static void stop(Path data) {
        find(data).ifPresent(process -> {
            Path controller = Path.of(process.info().command().orElseThrow()).resolveSibling("pg_ctl");
            run(List.of(controller.toString(), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "15"));
            if (process.isAlive()) {
                throw new StartFailed("a PostgreSQL of an earlier run, process " + process.pid() + ", does not stop");
            }
        });
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

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new StartFailed("cannot run " + command.getFirst(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
