package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An attacker in the gateway finds no tool there that changes the schema, makes merchants or moves keys. */
@DisplayName("The WAR has nothing of the owner's")
class WarContentsIT {

    private static final List<String> ENTRIES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream war = Files.newInputStream(Path.of("target", "appcard.war"))) {
            read(war);
        }
    }

    private static void read(InputStream archive) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            ENTRIES.add(entry.getName());
            if (entry.getName().endsWith(".jar")) {
                read(new ByteArrayInputStream(entries.readAllBytes()));
            }
        }
    }

    @Test
    @DisplayName("what is looked at is the gateway, with the libraries inside")
    void readsTheWholeWar() {
        assertThat(ENTRIES)
                .anyMatch(name -> name.matches("WEB-INF/lib/adapters-out-[^/]*\\.jar"))
                .contains(
                        "dev/appcard/application/port/outbound/vault/CardVault.class",
                        "dev/appcard/adapter/outbound/persistence/merchant/MerchantRow.class");
    }

    @Test
    void hasNoAdministration() {
        assertThat(ENTRIES)
                .filteredOn(name -> name.matches("(WEB-INF/classes/)?dev/appcard/.*/admin/.*")
                        || name.matches("META-INF/services/dev\\.appcard\\..*"))
                .isEmpty();
    }

    @Test
    void hasNoMigrations() {
        assertThat(ENTRIES)
                .filteredOn(name -> name.matches("(WEB-INF/classes/)?db/.*"))
                .isEmpty();
    }

    @Test
    void hasNoLibraryOfTheAdministrationAlone() {
        assertThat(ENTRIES)
                .filteredOn(name -> name.startsWith("org/flywaydb/")
                        || name.startsWith("picocli/")
                        || name.startsWith("org/postgresql/"))
                .isEmpty();
    }
}
