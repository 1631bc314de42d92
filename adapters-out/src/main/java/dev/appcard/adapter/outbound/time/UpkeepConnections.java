package dev.appcard.adapter.outbound.time;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections beside the pool that payments use: the time is known when that is taken, too. */
@Singleton
public class UpkeepConnections implements DatabaseTime.Connections {

    @Resource(lookup = "jdbc/appcard-upkeep")
    private @Nullable DataSource dataSource;

    @Override
    public Connection open() throws SQLException {
        if (dataSource == null) {
            throw new SQLException("the container has not given jdbc/appcard-upkeep");
        }
        return dataSource.getConnection();
    }
}
