package dev.appcard.adapter.outbound.admin.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** Lets the application's role read and write rows, now and in tables still to come, and nothing more. */
record ApplicationGrants(String role) {
    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** The role goes into SQL as it is, so anything but a plain lower-case name is refused. */
    ApplicationGrants {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("not a role name (" + ROLE.pattern() + "): " + role);
        }
    }

    void apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
        }
    }

    private List<String> statements() {
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
