package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections of the server's for the comparison: its statements may take longer than a payment's. */
@ApplicationScoped
public class ReconciliationConnections {

    @Resource(lookup = "jdbc/appcard-reconciliation")
    private @Nullable DataSource dataSource;

    @Produces
    @Dependent
    public PlainConnections connections() {
        DataSource source = Objects.requireNonNull(dataSource);
        return new PlainConnections(() -> {
            try {
                return source.getConnection();
            } catch (SQLException failed) {
                throw PlainConnections.failure(failed);
            }
        });
    }
}
