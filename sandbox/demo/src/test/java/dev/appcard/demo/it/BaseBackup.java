package dev.appcard.demo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A backup of a running PostgreSQL by copying its files between {@code pg_backup_start} and {@code pg_backup_stop}, as
 * docs/operations.md has it; then the log of what was written meanwhile.
 *
 * @param at of when the data are, by the database's clock
 */
record BaseBackup(Path folder, String at) {

    private static final Set<String> OF_THE_RUNNING_SERVER = Set.of("postmaster.pid", "postmaster.opts");
    private static final String LOG = "pg_wal";

    /** @param data the server's folder @param folder where the copy's becomes the folder {@code postgres} */
    static BaseBackup take(GatewayDatabase database, Path data, Path folder) throws IOException, SQLException {
        Path copy = Files.createDirectories(folder.resolve("postgres"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('it', true)");
            copy(data, copy, false);
            String label;
            String at;
            try (ResultSet stopped = statement.executeQuery(
                    "select labelfile, clock_timestamp()::text as at from pg_backup_stop(false)")) {
                stopped.next();
                label = stopped.getString("labelfile");
                at = stopped.getString("at");
            }
            Files.writeString(copy.resolve("backup_label"), label);
            copy(data.resolve(LOG), copy.resolve(LOG), true);
            Files.setPosixFilePermissions(copy, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
            return new BaseBackup(folder, at.replace(' ', 'T'));
        }
    }

    private static void copy(Path from, Path to, boolean log) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return !log && folder.endsWith(LOG) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!OF_THE_RUNNING_SERVER.contains(file.getFileName().toString())) {
                    copyOne(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            /** What goes while it is copied the log makes good. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    private static void copyOne(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (NoSuchFileException gone) {
            // The log makes it good.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
