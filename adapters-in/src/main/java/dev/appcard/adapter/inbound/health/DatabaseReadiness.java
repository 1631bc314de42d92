package dev.appcard.adapter.inbound.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /health/ready}: up while the database answers within the time-outs of its data source, three seconds each for
 * connecting and for the answer; the VAN plays no part. Asked by a connection of its own, since an instance whose pool is
 * taken is busy, not away. The statement has no time-out besides: the driver would ask a server that hangs to cancel it,
 * and wait ten seconds for that.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Resource(lookup = "jdbc/appcard-upkeep")
    private @Nullable DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        if (dataSource == null) {
            return false;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
