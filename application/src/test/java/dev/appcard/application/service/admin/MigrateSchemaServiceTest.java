package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.outbound.admin.FakeSchemaMigrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
