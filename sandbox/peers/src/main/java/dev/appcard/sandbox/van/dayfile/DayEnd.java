package dev.appcard.sandbox.van.dayfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of each day that has ended into a folder, once: what a real VAN puts on a server in the night. A day that
 * ended while the sandbox was down is made up for.
 */
public final class DayEnd implements AutoCloseable {
    private static final int FIRST = 1;

    private final DayFiles files;
    private final Path folder;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("van-day-end").factory());
    private @Nullable LocalDate seen;

    DayEnd(DayFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Looks each second whether a day has ended. Throws {@link IOException} where the folder cannot be made. */
    public static DayEnd start(DayFiles files, Path folder) throws IOException {
        Files.createDirectories(folder);
        var end = new DayEnd(files, folder);
        var _ = end.clockwork.scheduleWithFixedDelay(end::look, 0, 1, TimeUnit.SECONDS);
        return end;
    }

    private void look() {
        LocalDate today = files.today();
        if (today.equals(seen)) {
            return;
        }
        try {
            writeEnded();
            seen = today;
        } catch (IOException e) {
            System.err.println("sandbox: the day file is not written: " + e.getMessage());
        }
    }

    /** Every day that has ended and has no file yet. The file appears whole. */
    void writeEnded() throws IOException {
        for (LocalDate day : files.ended()) {
            Path file = folder.resolve(DayFilePages.name(day, FIRST));
            if (!Files.exists(file)) {
                Path unfinished = Files.createTempFile(folder, "day", ".part");
                Files.write(unfinished, files.of(day, FIRST));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
