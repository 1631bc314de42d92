package dev.appcard.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What earlier runs left in the demo's folder: processes of a launcher that was killed, and data to clear on request. */
final class Leftovers {
    private static final List<String> PROCESSES = List.of("shop", "gateway", "sandbox");

    private final Path directory;

    Leftovers(Path directory) {
        this.directory = directory;
    }

    /** Remembers this launcher, and stops what a dead one left; a living one keeps its own. */
    void takeOver() {
        ProcessRecord launcher = new ProcessRecord(directory.resolve("launcher.pid"));
        Optional<ProcessHandle> other = launcher.running().filter(process -> !process.equals(ProcessHandle.current()));
        if (other.isPresent()) {
            throw new StartFailed("a demo of this folder is running already: process "
                    + other.get().pid());
        }
        launcher.write(ProcessHandle.current());
        PROCESSES.forEach(this::stop);
        PostgresLeftover.stop(directory.resolve("postgres"));
    }

    /** Clears database and ledger. */
    void clear() {
        delete(directory.resolve("postgres"));
        delete(directory.resolve("van-ledger.jsonl"));
    }

    private void stop(String name) {
        ProcessRecord record = new ProcessRecord(directory.resolve(name + ".pid"));
        record.running().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        record.delete();
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            throw new StartFailed("cannot clear " + tree, stays);
        }
    }
}
