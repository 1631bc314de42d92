package dev.appcard.demo.it;

import dev.appcard.demo.GatewayService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The live objects of the gateway's process, in a file that is deleted at the end: it holds every key there is. */
record HeapDump(Path file) implements AutoCloseable {

    /** After a full collection, which {@code jcmd} does first. */
    static HeapDump of(GatewayService gateway, Path directory) {
        Path file = directory.resolve("live-objects.hprof");
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(gateway.process().pid()),
                            "GC.heap_dump",
                            "-overwrite",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            directory.resolve("logs").resolve("jcmd.log").toFile())
                    .start();
            if (!jcmd.waitFor(2, TimeUnit.MINUTES) || jcmd.exitValue() != 0 || !Files.exists(file)) {
                throw new AssertionError("no heap dump: logs/jcmd.log of " + directory);
            }
            return new HeapDump(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
