package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.MigrateSchemaUseCase;
import dev.appcard.application.port.outbound.admin.SchemaMigrations;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the server's version first: on an older one a migration would fail with a syntax error that does not name
 * the reason.
 */
public final class MigrateSchemaService implements MigrateSchemaUseCase {

    private static final int LEAST_MAJOR_VERSION = 16;
    private static final Pattern MAJOR = Pattern.compile("([0-9]{1,4})(?![0-9]).*");

    private final SchemaMigrations schema;

    public MigrateSchemaService(SchemaMigrations schema) {
        this.schema = schema;
    }

    @Override
    public int migrate() {
        String found = withoutDistribution(schema.serverVersion().strip());
        if (!isNewEnough(found)) {
            throw new IllegalStateException("needs PostgreSQL " + LEAST_MAJOR_VERSION + " or newer, found " + found);
        }
        return schema.migrate();
    }

    /** {@code 15.18} of {@code 15.18 (Debian 15.18-0+deb12u1)}. */
    private static String withoutDistribution(String version) {
        int blank = version.indexOf(' ');
        return blank < 0 ? version : version.substring(0, blank);
    }

    /** False also for what is no version. */
    private static boolean isNewEnough(String version) {
        Matcher number = MAJOR.matcher(version);
        return number.matches() && Integer.parseInt(number.group(1)) >= LEAST_MAJOR_VERSION;
    }
}
