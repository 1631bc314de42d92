package dev.appcard.application.service.restore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.restore.RestoreUseCase.Outcome;
import dev.appcard.application.port.outbound.restore.FakeRestores;
import dev.appcard.domain.attention.OperatorDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recovery after a restore")
class RestoreServiceTest {

    /** Nine in the morning in Korea. */
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static final Instant BACKUP = Instant.parse("2026-11-20T18:00:00Z");
    private static final OperatorDecision DECISION = new OperatorDecision("kim", "디스크 고장");

    private final FakeRestores restores = new FakeRestores();
    private final RestoreService service = new RestoreService(restores, () -> NOW);

    @Test
    @DisplayName("is not begun while the gateway is connected: what it has under way would be lost")
    void beginShouldWaitForTheGatewaysEnd() {
        restores.connect(3);

        assertThat(service.begin(BACKUP, DECISION))
                .isInstanceOfSatisfying(
                        Outcome.NotNow.class, said -> assertThat(said.why()).contains("3 connections", "stop all"));
        assertThat(service.open()).isEmpty();
    }

    @Test
    @DisplayName("is not begun for a backup that lies ahead, nor twice")
    void beginShouldBeRefused() {
        assertThat(service.begin(NOW.plusSeconds(1), DECISION)).isInstanceOf(Outcome.NotNow.class);
        assertThat(service.begin(BACKUP, DECISION)).isInstanceOf(Outcome.Done.class);
        assertThat(service.begin(BACKUP, DECISION)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    @DisplayName("is ended when the file of each day is compared, from the backup's to the admission's (Korean days)")
    void endShouldNeedEachDay() {
        service.begin(BACKUP, DECISION);
        assertThat(service.end(DECISION)).isInstanceOf(Outcome.NotNow.class);
        service.admit(DECISION);
        restores.compare(LocalDate.of(2026, 11, 21));

        assertThat(service.end(DECISION)).isEqualTo(new Outcome.DaysMissing(List.of(LocalDate.of(2026, 11, 22))));
        restores.compare(LocalDate.of(2026, 11, 22));
        assertThat(service.end(DECISION)).isInstanceOf(Outcome.Done.class);
        assertThat(service.open()).isEmpty();
    }
}
