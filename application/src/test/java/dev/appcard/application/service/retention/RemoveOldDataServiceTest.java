package dev.appcard.application.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.inbound.retention.RemoveOldDataUseCase.Removal;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork;
import dev.appcard.application.port.outbound.store.OldRecords;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run that removes old data")
class RemoveOldDataServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:30:00Z");
    private static final BooleanSupplier ALWAYS = () -> true;
    private static final int PIECE = RemoveOldDataService.AT_ONCE;

    private final InMemoryStore store = new InMemoryStore();
    private final Map<OldData, Integer> left = new EnumMap<>(OldData.class);
    private final Map<OldData, Long> told = new EnumMap<>(OldData.class);
    private final Map<OldData, Instant> asked = new EnumMap<>(OldData.class);

    @Test
    @DisplayName("goes on until nothing old is left of any kind, and tells how many went")
    void wholeRun() {
        Map<OldData, Long> old = everyKind(what -> 2L * PIECE + what.ordinal());
        old.forEach((what, count) -> left.put(what, count.intValue()));

        assertThat(run(ALWAYS)).isTrue();

        assertThat(told).isEqualTo(old);
        assertThat(left.values()).containsOnly(0);
    }

    @Test
    @DisplayName("counts the age of each kind by a time of its own")
    void times() {
        run(ALWAYS);

        assertThat(asked).isEqualTo(everyKind(what -> NOW.minus(time(what))));
    }

    @Test
    @DisplayName("ends where it is told to stop, keeps what it has done, and the next one goes on")
    void stopped() {
        left.put(OldData.CALLS, 3 * PIECE);
        AtomicInteger pieces = new AtomicInteger();

        assertThat(run(() -> pieces.incrementAndGet() <= 2)).isFalse();

        assertThat(told).isEqualTo(Map.of(OldData.CALLS, 2L * PIECE));
        assertThat(left).containsEntry(OldData.CALLS, PIECE);
        assertThat(run(ALWAYS)).isTrue();
        assertThat(told).containsEntry(OldData.CALLS, 3L * PIECE);
    }

    @Test
    @DisplayName("asks before each piece and outside of any transaction whether to go on")
    void asksOutside() {
        left.put(OldData.CALLS, PIECE);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger asks = new AtomicInteger();

        run(() -> {
            asks.incrementAndGet();
            inside.addAndGet(store.isInTransaction() ? 1 : 0);
            return true;
        });

        assertThat(asks).hasValue(OldData.values().length + 1);
        assertThat(inside).hasValue(0);
    }

    @Test
    @DisplayName("leaves it to its caller when the database is away")
    void away() {
        OldRecords away = (_, _, _) -> {
            throw new DatabaseUnavailable(DatabaseUnavailable.Cause.AWAY, "forced", new IllegalStateException());
        };

        assertThatThrownBy(() -> service(away).removeOld(conducted(ALWAYS))).isInstanceOf(DatabaseUnavailable.class);
    }

    private boolean run(BooleanSupplier goOn) {
        return service(this::remove).removeOld(conducted(goOn));
    }

    private Removal conducted(BooleanSupplier goOn) {
        return new Removal() {
            @Override
            public boolean goOn() {
                return goOn.getAsBoolean();
            }

            @Override
            public void removed(OldData what, int records) {
                told.merge(what, (long) records, Long::sum);
            }
        };
    }

    private int remove(OldData what, Instant before, int most) {
        assertThat(store.isInTransaction()).isTrue();
        asked.put(what, before);
        int removed = Math.min(most, left.getOrDefault(what, 0));
        left.computeIfPresent(what, (_, count) -> count - removed);
        return removed;
    }

    private RemoveOldDataService service(OldRecords records) {
        return new RemoveOldDataService(
                records,
                new InMemoryUnitOfWork(store),
                new RetentionSettings(everyKind(RemoveOldDataServiceTest::time)),
                InstantSource.fixed(NOW));
    }

    private static Duration time(OldData what) {
        return Duration.ofDays(15 + what.ordinal());
    }

    private static <T> Map<OldData, T> everyKind(Function<OldData, T> value) {
        return Arrays.stream(OldData.values()).collect(Collectors.toMap(what -> what, value));
    }
}
