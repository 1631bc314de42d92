package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.dayfile.DayFileStream.DamagedFile;
import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second reading: as strict as the first, and at the end the bytes have to be the same. */
final class CheckedDayLines implements DayLines {

    private final InputStream file;
    private final DayFileStream stream;
    private final DayFileSummary checked;
    private @Nullable DayHeader header;

    CheckedDayLines(InputStream file, DayFileSummary checked) {
        this.file = file;
        this.stream = new DayFileStream(file);
        this.checked = checked;
    }

    @Override
    public Optional<DayLine> next() {
        try {
            DayHeader known = header == null ? stream.header() : header;
            header = known;
            Optional<DayLine> next = stream.next(known);
            if (next.isEmpty() && !stream.summary(known).equals(checked)) {
                throw new IllegalStateException("the day file has changed while it was read");
            }
            return next;
        } catch (DamagedFile changed) {
            throw new IllegalStateException("the day file has changed while it was read: " + changed.fault(), changed);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the day file cannot be read any more", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException afterAll) {
            throw new IllegalStateException("the day file cannot be closed", afterAll);
        }
    }
}
