package dev.appcard.application.port.outbound.restore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.Restore;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store of restores does, with none open at the start of a test. */
public interface RestoresContract {

    Instant BACKUP = Instant.parse("2026-11-20T18:00:00Z");
    OperatorDecision DECISION = new OperatorDecision("kim", "디스크 고장");

    Restores restores();

    @Test
    @DisplayName("a restore is begun, admitted and ended, each once and in this order")
    default void stepsShouldBeTakenOnceInTheirOrder() {
        Restores restores = restores();

        assertThat(restores.open()).isEmpty();
        assertThat(restores.admit(Instant.now(), DECISION)).isEmpty();
        assertThat(restores.end(DECISION)).isEmpty();

        assertThat(restores.begin(BACKUP, DECISION)).isTrue();
        assertThat(restores.begin(BACKUP, DECISION)).isFalse();
        assertThat(restores.end(DECISION)).isEmpty();
        assertThat(restores.open()).map(Restore::backupAt).contains(BACKUP);
        assertThat(restores.open()).map(Restore::admittedAt).contains(Optional.empty());

        assertThat(restores.admit(Instant.now(), DECISION)).isPresent();
        assertThat(restores.admit(Instant.now(), DECISION)).isEmpty();
        assertThat(restores.begin(BACKUP, DECISION)).isFalse();
        assertThat(restores.open().flatMap(Restore::admittedAt)).isPresent();

        assertThat(restores.end(DECISION)).isPresent();
        assertThat(restores.end(DECISION)).isEmpty();
        assertThat(restores.open()).isEmpty();
    }
}
