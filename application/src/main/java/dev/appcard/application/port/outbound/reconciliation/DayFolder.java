package dev.appcard.application.port.outbound.reconciliation;

import java.time.LocalDate;
import java.util.Optional;

/** Where the VAN's day files appear by themselves. */
public interface DayFolder {

    /** A file by its name: nothing of it was read. */
    record NamedFile(String file, int sequence) {}

    /** Whether there is one at all in this deployment. */
    boolean isThere();

    /** The one with the highest sequence. */
    Optional<NamedFile> newest(LocalDate day);

    /** The folder for the reports. */
    String reports();
}
