package dev.appcard.adapter.inbound.it;

import dev.appcard.admin.Administration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The database of the integration tests, once it is started. */
final class IntegrationDatabase {
    static final String PASSWORD = "integration";
    private static final String OWNER = "appcard_owner";

    private IntegrationDatabase() {}

    /** What the gateway is told of it. */
    static Map<String, String> settings() {
        return Map.of("DB_PORT", port(), "DB_PASSWORD", PASSWORD);
    }

    static Administration administration() {
        Map<String, String> owner = new HashMap<>(settings());
        owner.putAll(Map.of("DB_OWNER_USER", OWNER, "DB_OWNER_PASSWORD", PASSWORD));
        return Administration.of(owner);
    }

    static Connection asOwner() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port() + "/appcard", OWNER, PASSWORD);
    }

    private static String port() {
        return System.getProperty("it.databasePort");
    }
}
