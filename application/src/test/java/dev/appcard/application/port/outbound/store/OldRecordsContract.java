package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.retention.OldData;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link OldRecords} keeps to. */
public interface OldRecordsContract {
    /** So long ago that no other test has anything of it. */
    Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    OldRecords oldRecords();

    UnitOfWork unitOfWork();

    /**
     * Stores one record.
     *
     * @param at the moment that its age is counted from
     * @return its name
     */
    String store(OldData what, Instant at);

    /** Whether the record, or what is removed of it, is there. */
    boolean isThere(OldData what, String name);

    /** But for the history, which is found as it lies. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HISTORY")
    default void removeShouldTakeTheOldestAndNoMoreThanItMay(OldData what) {
        List<String> old = Stream.of(2, 0, 1)
                .map(second -> store(what, LONG_AGO.plusSeconds(second)))
                .toList();
        String young = store(what, LONG_AGO.plusSeconds(3));

        assertThat(remove(what, LONG_AGO.plusSeconds(3), 2)).isEqualTo(2);
        assertThat(isThere(what, old.get(0))).isTrue();
        assertThat(isThere(what, old.get(1))).isFalse();
        assertThat(isThere(what, old.get(2))).isFalse();

        assertThat(remove(what, LONG_AGO.plusSeconds(3), 2)).isEqualTo(1);
        assertThat(isThere(what, old.get(0))).isFalse();
        assertThat(remove(what, LONG_AGO.plusSeconds(3), 2)).isZero();
        assertThat(isThere(what, young)).isTrue();
        remove(what, LONG_AGO.plusSeconds(4), 2);
    }

    @ParameterizedTest
    @EnumSource
    default void removeShouldTakeAllThatIsOldInPieces(OldData what) {
        List<String> old = Stream.of(0, 1, 2)
                .map(second -> store(what, LONG_AGO.plusSeconds(second)))
                .toList();
        String young = store(what, LONG_AGO.plusSeconds(3));

        assertThat(remove(what, LONG_AGO.plusSeconds(3), 2)).isEqualTo(2);
        assertThat(remove(what, LONG_AGO.plusSeconds(3), 2)).isEqualTo(1);

        assertThat(old).noneMatch(name -> isThere(what, name));
        assertThat(isThere(what, young)).isTrue();
        remove(what, LONG_AGO.plusSeconds(4), 2);
    }

    @ParameterizedTest
    @EnumSource
    default void nothingShouldBeRemovedWhenTheUnitOfWorkFails(OldData what) {
        String old = store(what, LONG_AGO);

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    oldRecords().remove(what, LONG_AGO.plusSeconds(1), 10);
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(isThere(what, old)).isTrue();
        remove(what, LONG_AGO.plusSeconds(1), 10);
    }

    private int remove(OldData what, Instant before, int most) {
        return unitOfWork().run(() -> oldRecords().remove(what, before, most));
    }
}
