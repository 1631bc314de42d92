package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.dayfile.DayFileStream.DamagedFile;
import dev.appcard.application.port.outbound.reconciliation.DayFiles;
import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileSummary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Day files as files. */
public final class DayFilesOnDisk implements DayFiles {

    private static final int BUFFER = 1 << 18;
    private static final int TOLD_EVERY = 100_000;

    @Override
    public DayFileCheck check(String file, Optional<LocalDate> day, LongConsumer linesSoFar) {
        try (InputStream bytes = opened(file)) {
            return new DayFileCheck.Whole(readThrough(new DayFileStream(bytes), day, linesSoFar));
        } catch (DamagedFile damaged) {
            return new DayFileCheck.Damaged(damaged.fault());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        }
    }

    @Override
    public DayLines open(String file, DayFileSummary checked) {
        try {
            return new CheckedDayLines(opened(file), checked);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        }
    }

    private static DayFileSummary readThrough(DayFileStream stream, Optional<LocalDate> day, LongConsumer linesSoFar)
            throws IOException, DamagedFile {
        DayHeader header = stream.header();
        if (day.isPresent() && !day.get().equals(header.day())) {
            throw stream.damaged("BusinessDate", "another day than was asked for");
        }
        while (stream.next(header).isPresent()) {
            if (stream.lines() % TOLD_EVERY == 0) {
                linesSoFar.accept(stream.lines());
            }
        }
        return stream.summary(header);
    }

    private static InputStream opened(String file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(Path.of(file)), BUFFER);
    }
}
