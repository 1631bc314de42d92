package dev.appcard.adapter.inbound.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether new work is taken. It is closed with the first sign of the process' end (SIGTERM): the server ends the application
 * only when the calls that are under way are answered, or half a minute later.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Thread whenTerminated = new Thread(this::close, "intake-closing");
    private volatile boolean open = true;

    void start(@Observes Startup startup) {
        Runtime.getRuntime().addShutdownHook(whenTerminated);
    }

    void stop(@Observes Shutdown shutdown) {
        close();
        try {
            Runtime.getRuntime().removeShutdownHook(whenTerminated);
        } catch (IllegalStateException alreadyTerminated) {
            // The hook has run, or is about to.
        }
    }

    public boolean isOpen() {
        return open;
    }

    void close() {
        if (open) {
            open = false;
            LOG.info("stopping: no new work is taken, what is under way ends");
        }
    }
}
