package dev.appcard.adapter.inbound.restore;

import dev.appcard.application.port.RestoredDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this instance may change anything: not while the database was restored from a backup and an operator has not
 * admitted it ({@code recovery admit}). A recovery is begun for a stopped gateway only, so that what was admitted once stays so
 * for the rest of the process, and costs nothing.
 */
@ApplicationScoped
public class RestoreAdmission {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreAdmission.class);

    private final @Nullable RestoredDatabase database;
    private volatile boolean given;
    private volatile boolean told;

    /** For the container's proxy. */
    protected RestoreAdmission() {
        database = null;
    }

    @Inject
    public RestoreAdmission(RestoredDatabase database) {
        this.database = database;
    }

    /** @throws dev.appcard.application.port.DatabaseUnavailable when it cannot be known */
    public boolean isGiven() {
        if (!given) {
            given = !Objects.requireNonNull(database).awaitsAdmission();
            tell();
        }
        return given;
    }

    private void tell() {
        if (!given && !told) {
            told = true;
            LOG.warn("the database was restored from a backup: nothing is taken, sent or ended until recovery admit");
        } else if (given && told) {
            LOG.info("the restored database is admitted: new payments are taken");
        }
    }
}
