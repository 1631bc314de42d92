package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.outbound.admin.FakeSchemaMigrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateSchemaServiceTest {

    @Test
    void migrateShouldRunWhatHasNotRunYet() {
        MigrateSchemaService service = new MigrateSchemaService(new FakeSchemaMigrations("16.4"));

        assertThat(service.migrate()).isEqualTo(FakeSchemaMigrations.MIGRATIONS);
        assertThat(service.migrate()).isZero();
    }

    @Test
    @DisplayName("an older server is refused before the first migration")
    void migrateShouldChangeNothingWhenTheServerIsTooOld() {
        FakeSchemaMigrations old = new FakeSchemaMigrations("15.18 (Debian 15.18-0+deb12u1)");

        assertThatIllegalStateException()
                .isThrownBy(() -> new MigrateSchemaService(old).migrate())
                .withMessage("needs PostgreSQL 16 or newer, found 15.18");
        assertThat(old.run()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.0", "16beta1", "18.6 (Ubuntu 18.6-1.pgdg24.04+1)", "100.1"})
    void migrateShouldTakeANewEnoughServer(String reported) {
        FakeSchemaMigrations schema = new FakeSchemaMigrations(reported);

        assertThat(new MigrateSchemaService(schema).migrate()).isEqualTo(FakeSchemaMigrations.MIGRATIONS);
    }

    @ParameterizedTest
    @CsvSource({"15.18, 15.18", "15.18 (Debian 15.18-0+deb12u1), 15.18", "9.6.24, 9.6.24", "unknown, unknown", "'', ''"
    })
    void migrateShouldSayWhichVersionItFound(String reported, String found) {
        FakeSchemaMigrations schema = new FakeSchemaMigrations(reported);

        assertThatIllegalStateException()
                .isThrownBy(() -> new MigrateSchemaService(schema).migrate())
                .withMessage("needs PostgreSQL 16 or newer, found " + found);
        assertThat(schema.run()).isZero();
    }
}
