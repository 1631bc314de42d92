package dev.appcard.adapter.outbound.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.vault.keys.FoundKey.Here;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.NewKey;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Unwrapped data keys in memory")
class OpeningKeysTest {

    private static final Duration HELD = Duration.ofMinutes(5);

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final DataKeyRows rows = DataKeysForTests.rows();
    private final Unwrapping wrapper = new Unwrapping();
    private final OpeningKeys keys = new OpeningKeys(rows, wrapper, new KeyCacheLimits(2, HELD), time);

    /** Unwraps to a key of ones, and shows the very arrays that it gave away. */
    private static final class Unwrapping implements KeyWrapper {

        private final List<byte[]> given = new ArrayList<>();

        @Override
        public Wrapping<AesKey> unwrap(WrappedKey wrapped, KeyContext context) {
            byte[] bytes = new byte[AesKey.BYTES];
            Arrays.fill(bytes, (byte) 1);
            given.add(bytes);
            return new Wrapping.Done<>(AesKey.taking(bytes));
        }

        @Override
        public Wrapping<NewKey> generate(KeyContext context) {
            return new Wrapping.Unavailable<>();
        }

        @Override
        public Wrapping<WrappedKey> rewrap(WrappedKey wrapped, KeyContext context) {
            return new Wrapping.Unavailable<>();
        }

        @Override
        public Wrapping<String> currentKekId() {
            return new Wrapping.Unavailable<>();
        }

        @Override
        public String setting() {
            return "OF_TESTS";
        }

        @Override
        public void close() {}
    }

    @Test
    void findShouldUnwrapOnceUntilTimeIsUpAndZeroTheKeyThen() {
        UUID id = stored();

        find(id);
        time.pass(HELD.minusNanos(1));
        find(id);
        assertThat(wrapper.given).hasSize(1);
        assertThat(wrapper.given.getFirst()).containsOnly(1);

        time.pass(Duration.ofNanos(1));
        find(id);
        assertThat(wrapper.given).hasSize(2);
        assertThat(wrapper.given.getFirst()).containsOnly(0);
        assertThat(wrapper.given.getLast()).containsOnly(1);
    }

    @Test
    @DisplayName("of five keys two are held, and the arrays of the three others are zeroes")
    void findShouldHoldNoMoreThanTheLimitAndZeroTheRest() {
        Stream.generate(this::stored).limit(5).forEach(this::find);

        assertThat(wrapper.given).filteredOn(key -> key[0] == 1).hasSize(2);
        assertThat(wrapper.given).filteredOn(key -> key[0] == 0).hasSize(3);
    }

    @Test
    @DisplayName("a key that was handed out is a copy: it works on when the one in memory is zeroed")
    void closeShouldZeroWhatIsHeldAndNothingElse() {
        AesKey mine = find(stored());

        keys.close();

        assertThat(wrapper.given.getFirst()).containsOnly(0);
        assertThat(mine.reveal()).containsOnly(1);
    }

    private UUID stored() {
        UUID id = UUID.randomUUID();
        KeyScope scope = KeyScope.of(DataKeysForTests.newMerchant(), time.instant());
        assertThat(rows.add(new DataKeyRow(id, scope, new WrappedKey("none", new byte[64]))))
                .isTrue();
        return id;
    }

    private AesKey find(UUID id) {
        assertThat(keys.find(id)).isInstanceOf(Here.class);
        return ((Here) keys.find(id)).key();
    }
}
