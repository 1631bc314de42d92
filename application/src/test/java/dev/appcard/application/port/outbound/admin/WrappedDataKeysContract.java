package dev.appcard.application.port.outbound.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.admin.WrappedDataKeys.WrappedDataKey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WrappedDataKeys} keeps to. */
public interface WrappedDataKeysContract {

    WrappedDataKeys dataKeys();

    /** So many data keys, each of another merchant, under what is the current wrapping key until now. */
    void given(int keys) throws Exception;

    /** From now on another key wraps; the former still unwraps. */
    void changeWrappingKey();

    /** From now on no key is within reach. */
    void goAway();

    /** The first data key by id was altered. */
    void alterTheFirst() throws Exception;

    @Test
    @DisplayName("under the current key there is nothing to do; when it changes, all are named, by id and in batches")
    default void notUnderShouldGoOverThemById() throws Exception {
        given(5);
        assertThat(notUnderCurrent(10)).isEmpty();

        changeWrappingKey();

        List<WrappedDataKey> all = notUnderCurrent(10);
        assertThat(all).hasSize(5).extracting(WrappedDataKey::id).doesNotHaveDuplicates();
        assertThat(all).extracting(key -> key.id().toString()).isSorted();
        assertThat(notUnderCurrent(2))
                .extracting(WrappedDataKey::id)
                .containsExactly(all.get(0).id(), all.get(1).id());
        assertThat(dataKeys().notUnder(current(), all.get(3).id(), 10))
                .extracting(WrappedDataKey::id)
                .containsExactly(all.get(4).id());
    }

    @Test
    default void rewrapShouldBringItUnderTheCurrentKey() throws Exception {
        given(2);
        changeWrappingKey();
        WrappedDataKey first = notUnderCurrent(1).getFirst();

        assertThat(first.wrappedBy()).isNotEqualTo(current());
        assertThat(first.rewrap()).isEqualTo(RowOutcome.DONE);

        assertThat(notUnderCurrent(10)).hasSize(1).noneMatch(key -> key.id().equals(first.id()));
    }

    @Test
    @DisplayName("what has moved since it was read is not overwritten")
    default void rewrapShouldBeACompareAndSet() throws Exception {
        given(1);
        changeWrappingKey();
        WrappedDataKey read = notUnderCurrent(1).getFirst();
        WrappedDataKey readTwice = notUnderCurrent(1).getFirst();
        read.rewrap();

        assertThat(readTwice.rewrap()).isEqualTo(RowOutcome.CHANGED);
    }

    @Test
    default void rewrapShouldLeaveWhatWasAltered() throws Exception {
        given(2);
        changeWrappingKey();
        alterTheFirst();
        WrappedDataKey first = notUnderCurrent(1).getFirst();

        assertThat(first.rewrap()).isEqualTo(RowOutcome.UNREADABLE);

        assertThat(notUnderCurrent(10)).hasSize(2);
    }

    @Test
    default void nothingShouldMoveWhileTheKeysAreAway() throws Exception {
        given(1);
        changeWrappingKey();
        String current = current();
        WrappedDataKey key = notUnderCurrent(1).getFirst();
        goAway();

        assertThat(dataKeys().currentWrappingKey()).isEmpty();
        assertThat(key.rewrap()).isEqualTo(RowOutcome.UNAVAILABLE);
        assertThat(dataKeys().notUnder(current, WrappedDataKeys.BEFORE_ALL, 10)).hasSize(1);
    }

    private String current() {
        return dataKeys().currentWrappingKey().orElseThrow();
    }

    private List<WrappedDataKey> notUnderCurrent(int most) {
        return dataKeys().notUnder(current(), WrappedDataKeys.BEFORE_ALL, most);
    }
}
