package dev.appcard.adapter.outbound.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.DatabaseUnavailable.Cause;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("While the database is away")
class DatabasePresenceTest {

    private static final SQLException SILENT =
            new SQLException("no answer", "08006", new SocketTimeoutException("read timed out"));

    private final DatabasePresence presence = new DatabasePresence(Duration.ZERO);

    @Test
    @DisplayName("one piece of work finds out, others are told, and what may use the reserve is tried")
    void oneFindsOut() {
        assertFails(() -> presence.asking(false, unavailable(SILENT)), SILENT);

        String found = presence.asking(false, () -> {
            assertThatThrownBy(() -> presence.asking(false, this::unexpected))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            told -> assertThat(told.why()).isEqualTo(Cause.AWAY))
                    .hasNoCause();
            return presence.asking(true, () -> "an outcome");
        });

        assertThat(found).isEqualTo("an outcome");
    }

    @Test
    @DisplayName("the next asks after one that failed, and all are let in once it is there again")
    void thereAgain() {
        assertFails(() -> presence.asking(false, unavailable(SILENT)), SILENT);
        assertFails(() -> presence.asking(false, unavailable(SILENT)), SILENT);

        assertThat(presence.asking(false, () -> "there")).isEqualTo("there");

        assertThat(presence.<String>asking(false, () -> presence.asking(false, () -> "two at once")))
                .isEqualTo("two at once");
    }

    @Test
    @DisplayName("what comes meanwhile waits for what the one finds out, and goes on where that is good")
    void waitsForWhatIsFound() {
        DatabasePresence patient = new DatabasePresence(Duration.ofMinutes(1));
        assertFails(() -> patient.asking(false, unavailable(SILENT)), SILENT);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<String> other = new CompletableFuture<>();

        String found = patient.asking(false, () -> {
            other.completeAsync(() -> {
                asked.countDown();
                return patient.asking(false, () -> "let in");
            });
            awaitCount(asked);
            assertThat(other).isNotDone();
            return "there";
        });

        assertThat(found).isEqualTo("there");
        assertThat(other.join()).isEqualTo("let in");
    }

    @Test
    @DisplayName("is not said of it for work that failed after another was answered")
    void oldNews() {
        assertThatThrownBy(() -> presence.asking(false, () -> {
                    assertThat(presence.asking(false, () -> "answered")).isEqualTo("answered");
                    return unavailable(SILENT).get();
                }))
                .isInstanceOf(DatabaseUnavailable.class);

        assertThat(presence.<String>asking(false, () -> presence.asking(false, () -> "two at once")))
                .isEqualTo("two at once");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"57014", "40001", "57P01"})
    @DisplayName("is not said of it for a statement that took too long, a conflict or one connection that was ended")
    void notAway(String state) {
        SQLException failed = new SQLException("failed", state);
        assertFails(() -> presence.asking(false, unavailable(failed)), failed);

        assertThat(presence.<String>asking(false, () -> presence.asking(false, () -> "two at once")))
                .isEqualTo("two at once");
    }

    private static void awaitCount(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private String unexpected() {
        throw new AssertionError("asked a database that somebody else is asking");
    }

    private static void assertFails(Runnable asking, SQLException cause) {
        assertThatThrownBy(asking::run).isInstanceOf(DatabaseUnavailable.class).hasCause(cause);
    }

    private static Supplier<String> unavailable(SQLException failed) {
        return () -> {
            throw new DatabaseUnavailable(Cause.AWAY, "a unit of work failed", failed);
        };
    }
}
