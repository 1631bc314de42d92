package dev.appcard.application.port.outbound.reconciliation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In memory. */
public final class FakeDayFolder implements DayFolder {

    private final Map<LocalDate, NamedFile> newest = new HashMap<>();

    public void put(LocalDate day, String file, int sequence) {
        newest.put(day, new NamedFile(file, sequence));
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<NamedFile> newest(LocalDate day) {
        return Optional.ofNullable(newest.get(day));
    }

    @Override
    public String reports() {
        return "reports";
    }
}
