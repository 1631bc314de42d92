package dev.appcard.domain.restore;

import java.time.Instant;
import java.util.Optional;

/**
 * A restore that is not ended: the VAN and the merchants may know more than the database does.
 *
 * @param backupAt of when the data are
 * @param begunAt what was opened before is the backup's
 * @param admittedAt since when new payments are taken; empty while they are not
 */
public record Restore(Instant backupAt, Instant begunAt, Optional<Instant> admittedAt) {}
