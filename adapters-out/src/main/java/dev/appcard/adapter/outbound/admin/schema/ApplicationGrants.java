package dev.appcard.adapter.outbound.admin.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets the application's role read and write rows, now and in tables still to come, and nothing more; rows of the books and of
 * what was done it may add, and never change or remove; restores and the secret of receipts it reads.
 */
record ApplicationGrants(String role) {
    /** Tables to which rows are only added. */
    private static final List<String> APPEND_ONLY = List.of(
            "journal_line", "payment_history", "registration_history", "operator_history", "attention_decision");

    /** Tables that the administration alone writes, and the gateway goes by. */
    private static final List<String> READ_ONLY = List.of("restore", "restored_work", "receipt_secret");

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

    /** To be run in one transaction: no moment in which the role may do more than it should. */
    private List<String> statements() {
        String rows = "select, insert, update, delete";
        return List.of(
                "grant usage on schema public to " + role,
                "grant " + rows + " on all tables in schema public to " + role,
                "grant usage, select on all sequences in schema public to " + role,
                "alter default privileges in schema public grant " + rows + " on tables to " + role,
                "alter default privileges in schema public grant usage, select on sequences to " + role,
                "revoke insert, update, delete on flyway_schema_history from " + role,
                revoked("update, delete, truncate", APPEND_ONLY),
                revoked("insert, update, delete, truncate", READ_ONLY),
                grantedForgetting());
    }

    private String grantedForgetting() {
        return """
            do $$
            begin
                if to_regprocedure('forget_history(timestamptz, integer)') is not null then
                    grant execute on function forget_history(timestamptz, integer) to %s;
                end if;
            end $$
            """.formatted(role);
    }

    /** Tables that are not there belong to another schema than the product's. */
    private String revoked(String rights, List<String> tables) {
        return """
            do $$
            declare kept regclass;
            begin
                for kept in
                    select oid from pg_class where relnamespace = 'public'::regnamespace and relname in ('%s')
                loop
                    execute format('revoke %s on %%s from %s', kept);
                end loop;
            end $$
            """.formatted(String.join("', '", tables), rights, role);
    }
}
