package dev.appcard.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One part in a process of its own: started with a log file and a record, stopped by SIGTERM, or killed by a test. */
public final class ManagedProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private final Process process;
    private final ProcessLog log;
    private final ProcessRecord record;

    private ManagedProcess(String name, Process process, ProcessLog log, ProcessRecord record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.record = record;
    }

    /**
     * Starts a process whose output goes to {@code logs/<name>.log} and whose record to {@code <name>.pid} in the folder.
     *
     * @param environment added to this process's own, and stronger than it
     * @throws StartFailed when the command cannot be run
     */
    public static ManagedProcess start(
            String name, Path directory, List<String> command, Map<String, String> environment) {
        try {
            Path logFile = Files.createDirectories(directory.resolve("logs")).resolve(name + ".log");
            ProcessLog log = ProcessLog.endOf(logFile);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            ProcessRecord record = new ProcessRecord(directory.resolve(name + ".pid"));
            record.write(process.toHandle());
            return new ManagedProcess(name, process, log, record);
        } catch (IOException failed) {
            throw new StartFailed(name + " cannot be started: " + failed.getMessage(), failed);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code; only once the process has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    public ProcessLog log() {
        return log;
    }

    /** Completes when the process ends, however it ended. */
    public CompletableFuture<ManagedProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** SIGTERM. Returns at once: what the process still does can be watched. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL, so that a test can see what the next start does. Returns when the process has ended. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        record.delete();
    }

    /** SIGTERM, and SIGKILL for one that does not follow within 15 s. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                record.delete();
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        kill();
    }
}
