package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.DayLine;
import java.time.LocalDate;
import java.util.List;

class FakeDayFilesTest implements DayFilesContract {

    private final FakeDayFiles files = new FakeDayFiles();

    @Override
    public DayFiles files() {
        return files;
    }

    @Override
    public String written(LocalDate day, int sequence, List<DayLine> lines) {
        return files.put(day, sequence, lines);
    }

    @Override
    public String damaged(LocalDate day, List<DayLine> lines, int damagedLine) {
        return files.putDamaged(damagedLine + 1);
    }
}
