package dev.appcard.adapter.outbound.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.reconciliation.DayFolder.NamedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of the VAN's day files")
class DayFolderOnDiskTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the newest of a day by its name, and passes over whatever else lies there")
    void newestShouldBeFound() throws IOException {
        for (String name : List.of(
                "KSPAYDAY-20261121-0001.txt",
                "KSPAYDAY-20261121-0012.txt",
                "KSPAYDAY-20261121-0013.txt.part",
                "KSPAYDAY-20261122-0099.txt",
                "notes.txt")) {
            Files.createFile(folder.resolve(name));
        }
        DayFolderOnDisk days = new DayFolderOnDisk(folder, null);

        assertThat(days.newest(LocalDate.of(2026, 11, 21)))
                .contains(new NamedFile(
                        folder.resolve("KSPAYDAY-20261121-0012.txt").toString(), 12));
        assertThat(days.newest(LocalDate.of(2026, 11, 20))).isEmpty();
        assertThat(days.reports()).isEqualTo(folder.resolve("reports").toString());
        assertThat(new DayFolderOnDisk(null, null).isThere()).isFalse();
    }
}
