package dev.appcard.sandbox.van;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the VAN keeps on disk.
 *
 * @param ledger the file of its ledger; without it, in memory
 * @param dayFiles the folder into which it writes the file of each day that has ended; without it, only when asked for
 */
public record VanFiles(Optional<Path> ledger, Optional<Path> dayFiles) {
    /** Nothing. */
    public static final VanFiles NONE = new VanFiles(Optional.empty(), Optional.empty());
}
