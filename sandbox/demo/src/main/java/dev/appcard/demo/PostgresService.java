package dev.appcard.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** An embedded PostgreSQL on a free port, with its data kept in {@code postgres} of the folder, and safe on disk. */
public final class PostgresService implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final DemoDatabase database;

    private PostgresService(EmbeddedPostgres postgres, DemoDatabase database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Starts it, stopping first what a killed run left behind; fails with {@link StartFailed}. */
    public static PostgresService start(Path directory) {
        Path data = directory.resolve("postgres");
        PostgresLeftover.stop(data);
        try {
            EmbeddedPostgres postgres = launch(data, Files.createDirectories(directory.resolve("logs")));
            try {
                return new PostgresService(
                        postgres, DemoDatabase.prepare(postgres.getPort(), postgres.getPostgresDatabase()));
            } catch (SQLException unprepared) {
                postgres.close();
                throw new StartFailed("PostgreSQL refuses roles or database: " + unprepared.getMessage(), unprepared);
            }
        } catch (IOException | IllegalStateException failed) {
            throw new StartFailed("PostgreSQL does not start: " + failed.getMessage(), failed);
        }
    }

    /** Whether the folder already holds a database of an earlier run. */
    static boolean hasData(Path directory) {
        return Files.exists(directory.resolve("postgres").resolve("PG_VERSION"));
    }

    public DemoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres launch(Path data, Path logs) throws IOException {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(logs.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LIMIT)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Asia/Seoul")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }
}
