package dev.appcard.adapter.outbound.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.outbound.van.dayfile.DayFileStream.DamagedFile;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Coverage-guided: any bytes are refused by line, and nothing else; with every line's check put right, they are refused too, or
 * their amounts are those of the bytes at the document's offsets.
 */
class DayFileFuzzTest {

    private static final int STEP = 201;

    @FuzzTest
    void anyFileIsRefusedByLineOrReadAsItStands(byte[] bytes) throws IOException {
        check(bytes);
        check(honest(bytes));
    }

    private static void check(byte[] bytes) throws IOException {
        DayFileStream stream = new DayFileStream(new ByteArrayInputStream(bytes));
        List<DayLine> lines = new ArrayList<>();
        try {
            DayHeader header = stream.header();
            for (Optional<DayLine> next = stream.next(header); next.isPresent(); next = stream.next(header)) {
                lines.add(next.get());
            }
            DayFileSummary summary = stream.summary(header);
            assertThat(summary.lines()).isEqualTo(lines.size());
            assertThat(bytes).hasSize((lines.size() + 2) * STEP);
            lines.forEach(line -> assertThat("%012d".formatted(line.amount().won()))
                    .isEqualTo(SpoiltDayFile.ascii(bytes, line.number() * STEP + 94, 12)));
        } catch (DamagedFile damaged) {
            assertThat(damaged.fault().line()).isBetween(1L, bytes.length / STEP + 1L);
        }
    }

    /** Most mutations would end at a check. */
    private static byte[] honest(byte[] bytes) {
        byte[] right = bytes.clone();
        for (int line = 0; line + STEP <= right.length; line += STEP) {
            byte[] one = new byte[STEP - 1];
            System.arraycopy(right, line, one, 0, one.length);
            SpoiltDayFile.check(one);
            System.arraycopy(one, 0, right, line, one.length);
        }
        return right;
    }
}
