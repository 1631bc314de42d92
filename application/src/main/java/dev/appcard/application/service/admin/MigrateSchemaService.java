package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.MigrateSchemaUseCase;
import dev.appcard.application.port.outbound.admin.SchemaMigrations;

/** Looks at the server's version first: on an older one a migration fails with a syntax error that says nothing. */
public final class MigrateSchemaService implements MigrateSchemaUseCase {

    private static final int LEAST_MAJOR_VERSION = 16;

    private final SchemaMigrations schema;

    public MigrateSchemaService(SchemaMigrations schema) {
        this.schema = schema;
    }

    @Override
    public int migrate() {
        ServerVersion found = ServerVersion.of(schema.serverVersion());
        if (!found.isAtLeast(LEAST_MAJOR_VERSION)) {
            throw new IllegalStateException(
                    "needs PostgreSQL " + LEAST_MAJOR_VERSION + " or newer, found " + found.text());
        }
        return schema.migrate();
    }
}
