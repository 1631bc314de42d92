package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.ledger.VanClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day files that follow from the ledger, and from the faults that were asked for. */
public final class DayFiles {
    private final Ledger ledger;
    private final VanClock clock;
    private final Map<String, DayFault> faults = new ConcurrentHashMap<>();

    public DayFiles(Ledger ledger, VanClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Everything that was booked on that day so far. */
    byte[] of(LocalDate day, int sequence) {
        return DayFile.of(day, sequence, clock.timestamp().toLocalDateTime(), movements(ledger.entries(), day));
    }

    /** The day before today: its file is final. */
    LocalDate yesterday() {
        return today().minusDays(1);
    }

    LocalDate today() {
        return clock.now().day();
    }

    /** Days before today on which something was booked. */
    List<LocalDate> ended() {
        return ledger.entries().stream()
                .flatMap(Movement::of)
                .map(Movement::tradeDate)
                .filter(day -> day.isBefore(today()))
                .distinct()
                .sorted()
                .toList();
    }

    void add(DayFault fault) {
        faults.put(fault.paymentKey(), fault);
    }

    void clear() {
        faults.clear();
    }

    private List<Movement> movements(Collection<LedgerEntry> entries, LocalDate day) {
        Map<String, List<Movement>> byPayment = entries.stream()
                .flatMap(Movement::of)
                .filter(movement -> movement.tradeDate().equals(day))
                .collect(Collectors.groupingBy(movement -> movement.entry().paymentKey()));
        Stream<Movement> booked = byPayment.entrySet().stream().flatMap(payment -> {
            DayFault fault = faults.get(payment.getKey());
            return fault == null ? payment.getValue().stream() : fault.applied(payment.getValue(), day);
        });
        return Stream.concat(booked, faults.values().stream().flatMap(fault -> fault.invented(day)))
                .toList();
    }
}
