package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.application.port.outbound.reconciliation.DayFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files by the VAN's names, {@code KSPAYDAY-<yyyyMMdd>-<sequence>.txt}; whoever puts them there renames them when they are whole. */
public final class DayFolderOnDisk implements DayFolder {

    private static final Pattern NAME = Pattern.compile("KSPAYDAY-([0-9]{8})-([0-9]{4})\\.txt");

    private final @Nullable Path folder;
    private final @Nullable Path reports;

    /** @param folder null where there is none */
    public DayFolderOnDisk(@Nullable Path folder, @Nullable Path reports) {
        this.folder = folder;
        this.reports = reports;
    }

    @Override
    public boolean isThere() {
        return folder != null;
    }

    /** @throws UncheckedIOException when the folder is there, and cannot be read */
    @Override
    public Optional<NamedFile> newest(LocalDate day) {
        Path place = Objects.requireNonNull(folder);
        if (Files.notExists(place)) {
            return Optional.empty();
        }
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        try (Stream<Path> files = Files.list(place)) {
            return files.flatMap(file -> named(file, date).stream()).max(Comparator.comparingInt(NamedFile::sequence));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<NamedFile> named(Path file, String date) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(date)
                ? Optional.of(new NamedFile(file.toString(), Integer.parseInt(name.group(2))))
                : Optional.empty();
    }

    @Override
    public String reports() {
        Path place = Objects.requireNonNull(folder);
        return (reports == null ? place.resolve("reports") : reports).toString();
    }
}
