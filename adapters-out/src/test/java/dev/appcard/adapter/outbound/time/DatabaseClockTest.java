package dev.appcard.adapter.outbound.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.DatabaseUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The database's clock")
class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");
    private static final long SECOND = 1_000_000_000L;

    private Instant system = NOON;
    private long nanos = 7;
    private List<TimeSample> answers = List.of();
    private int questions;
    private final DatabaseClock clock = new DatabaseClock(this::ask, () -> system, () -> nanos);

    @Test
    @DisplayName("is as far as the database's was in the middle of the question, however far the system's is")
    void isTheDatabases() {
        system = NOON.plus(Duration.ofMinutes(10));
        answers = List.of(new TimeSample(0, NOON, 2 * SECOND));
        nanos = 3 * SECOND;

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
        assertThat(clock.systemAhead()).isEqualTo(Duration.ofMinutes(10).minusSeconds(2));
    }

    @Test
    @DisplayName("takes of several samples the one with the shortest round trip")
    void shortestRoundTripCounts() {
        answers = List.of(
                new TimeSample(0, NOON.plusSeconds(5), 8 * SECOND),
                new TimeSample(8 * SECOND, NOON, 8 * SECOND),
                new TimeSample(9 * SECOND, NOON.plusSeconds(9), 12 * SECOND));
        nanos = 10 * SECOND;

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    @DisplayName("asks once, and goes on by the monotonic clock while the system's is set")
    void noQuestionInBetween() {
        answers = at(NOON);
        clock.instant();

        system = NOON.minus(Duration.ofHours(1));
        nanos += 30 * SECOND;

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(30));
        assertThat(questions).isEqualTo(1);
    }

    @Test
    @DisplayName("is not moved by a measurement that agrees within its round trip")
    void agreeing() {
        answers = at(NOON);
        clock.measure();
        nanos += 10 * SECOND;
        answers = List.of(new TimeSample(nanos - SECOND, NOON.plusSeconds(9), nanos + SECOND));

        clock.measure();

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    @DisplayName("follows the database where it is proved wrong, back too")
    void followsBack() {
        answers = at(NOON);
        clock.measure();
        answers = at(NOON.minusSeconds(3_600));

        clock.measure();

        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(3_600));
    }

    @Test
    @DisplayName("goes on by the measurement before while the database is away")
    void databaseAway() {
        answers = at(NOON);
        clock.measure();
        answers = List.of();
        nanos += SECOND;

        assertThatThrownBy(clock::measure).isInstanceOf(DatabaseUnavailable.class);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    @DisplayName("is not known before the database has answered once")
    void neverMeasured() {
        assertThatThrownBy(clock::instant).isInstanceOf(DatabaseUnavailable.class);
        assertThat(clock.isMeasured()).isFalse();

        answers = at(NOON);

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    @DisplayName("has microseconds, as rows have")
    void microseconds() {
        answers = at(NOON.plusNanos(1_234_567));

        assertThat(clock.instant()).isEqualTo(NOON.plusNanos(1_234_000));
    }

    @Test
    @DisplayName("is asked of PostgreSQL")
    void ofPostgres() {
        DatabaseTime database = new DatabaseTime(PostgresForTests.asApplication()::getConnection);

        List<TimeSample> samples = database.ask();

        assertThat(samples)
                .hasSize(DatabaseTime.SAMPLES)
                .allSatisfy(sample -> assertThat(sample.roundTrip()).isPositive());
        // One machine, one clock: what was measured agrees with it.
        Instant before = Instant.now();
        assertThat(new DatabaseClock(database, InstantSource.system()).instant())
                .isBetween(before.minusSeconds(2), Instant.now().plusSeconds(2));
    }

    private List<TimeSample> at(Instant time) {
        return List.of(new TimeSample(nanos, time, nanos));
    }

    private List<TimeSample> ask() {
        questions++;
        if (answers.isEmpty()) {
            throw new DatabaseUnavailable(DatabaseUnavailable.Cause.AWAY, "no answer");
        }
        return answers;
    }
}
