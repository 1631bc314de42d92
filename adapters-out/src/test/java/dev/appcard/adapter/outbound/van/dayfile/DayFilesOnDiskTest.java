package dev.appcard.adapter.outbound.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.reconciliation.DayFiles;
import dev.appcard.application.port.outbound.reconciliation.DayFilesContract;
import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileCheck.Whole;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayFilesOnDiskTest implements DayFilesContract {

    /** {@code -Dday.lines=1000000} for the size that it has to bear. */
    private static final int LINES = Integer.getInteger("day.lines", 200_000);

    @TempDir
    private Path folder;

    @Override
    public DayFiles files() {
        return new DayFilesOnDisk();
    }

    @Override
    public String written(LocalDate day, int sequence, List<DayLine> lines) {
        return file(day, sequence, lines).toString();
    }

    @Override
    public String damaged(LocalDate day, List<DayLine> lines, int damagedLine) {
        try {
            Path file = file(day, 1, lines);
            byte[] bytes = Files.readAllBytes(file);
            bytes[damagedLine * 201 + 100] ^= 1;
            return Files.write(file, bytes).toString();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    @Test
    @DisplayName("a long one is read twice, with progress, one line in memory")
    void longFileShouldBeRead() throws IOException {
        Path file = folder.resolve("long.txt");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            WrittenDayFile written = new WrittenDayFile(bytes, DAY, 1);
            for (int number = 1; number <= LINES; number++) {
                written.add(
                        DayFilesContract.line(number, "pay_%026d-1".formatted(number), DayLineKind.APPROVAL, 0, 1_000));
            }
            written.close();
        }
        List<Long> told = new ArrayList<>();
        long began = System.nanoTime();
        DayFileCheck check = files().check(file.toString(), Optional.of(DAY), told::add);
        DayFileSummary summary = ((Whole) check).summary();
        long lines = 0;
        try (DayLines second = files().open(file.toString(), summary)) {
            while (second.next().isPresent()) {
                lines++;
            }
        }

        assertThat(summary.lines()).isEqualTo(LINES);
        assertThat(lines).isEqualTo(LINES);
        assertThat(told).hasSize(LINES / 100_000).startsWith(100_000L);
        System.out.printf("%d lines read twice in %d ms%n", LINES, (System.nanoTime() - began) / 1_000_000);
    }

    private Path file(LocalDate day, int sequence, List<DayLine> lines) {
        Path file = folder.resolve("day-" + sequence + "-" + lines.size() + ".txt");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            WrittenDayFile written = new WrittenDayFile(bytes, day, sequence);
            for (DayLine line : lines) {
                written.add(line);
            }
            written.close();
            return file;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
