package dev.appcard.adapter.inbound.it;

import dev.appcard.admin.Administration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first integration test: starts PostgreSQL, migrates it, and lays out the Liberty server that Arquillian then
 * starts. Does nothing in a run of unit tests, which has no {@code liberty.home}.
 */
public final class IntegrationSession implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("liberty.home") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.start();
            System.setProperty("it.databasePort", Integer.toString(postgres.getPort()));
            prepareDatabase();
            int httpPort = freePort();
            System.setProperty("it.httpPort", Integer.toString(httpPort));
            Map<String, String> settings = new HashMap<>(IntegrationSettings.of(httpPort));
            settings.putAll(IntegrationDatabase.settings());
            Path userDirectory = Path.of(System.getProperty("liberty.usr"));
            settings.putAll(IntegrationKeyStore.create(userDirectory.resolve("card-keys.p12")));
            IntegrationServer.layOut(userDirectory, settings);
        } catch (IOException | SQLException | GeneralSecurityException failed) {
            throw new IllegalStateException("no surroundings for the integration tests", failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void prepareDatabase() throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role appcard_owner login password '" + IntegrationDatabase.PASSWORD + "'");
            statement.execute("create role appcard login password '" + IntegrationDatabase.PASSWORD + "'");
            statement.execute("create database appcard owner appcard_owner");
        }
        try (Administration administration = IntegrationDatabase.administration()) {
            administration.migrateSchema().migrate();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
