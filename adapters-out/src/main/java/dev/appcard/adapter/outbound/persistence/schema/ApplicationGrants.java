package dev.appcard.adapter.outbound.persistence.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** Lets the application's role read and write rows, now and in tables still to come, and nothing more. */
final class ApplicationGrants {
    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private ApplicationGrants() {}

    /** The role goes into SQL as it is, so anything but a plain lower-case name is refused. */
    static String checkedRole(String role) {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("not a role name (" + ROLE.pattern() + "): " + role);
        }
        return role;
    }

    static void apply(SchemaOwner owner, String role) throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements(checkedRole(role))) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String role) {
        String rows = "select, insert, update, delete";
        return List.of(
                "grant usage on schema public to " + role,
                "grant " + rows + " on all tables in schema public to " + role,
                "grant usage, select on all sequences in schema public to " + role,
                "alter default privileges in schema public grant " + rows + " on tables to " + role,
                "alter default privileges in schema public grant usage, select on sequences to " + role,
                "revoke insert, update, delete on flyway_schema_history from " + role);
    }
}
