package dev.appcard.adapter.outbound.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.PaymentKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RandomIdentifiersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:15:30Z");
    private final RandomIdentifiers identifiers = new RandomIdentifiers(InstantSource.fixed(NOW));

    @Test
    void newPaymentKeyShouldHaveThirtyCharactersAndBeginWithItsTime() {
        PaymentKey key = identifiers.newPaymentKey();

        assertThat(key.value()).matches("pay_[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(key.value().substring(0, 14))
                .isEqualTo(identifiers.newPaymentKey().value().substring(0, 14));
    }

    @Test
    void newIdentifiersShouldNeverBeTheSame() {
        assertThat(Stream.generate(identifiers::newPaymentKey).limit(10_000)).doesNotHaveDuplicates();
        assertThat(Stream.generate(() -> identifiers.newWindowToken().reveal()).limit(10_000))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    @DisplayName("the published example of a ULID: 01ARZ3NDEKTSV4RRFFQ69G5FAV")
    void sortableCodeShouldBeTheKnownOne() {
        byte[] random = HexFormat.of().parseHex("d6764c61efb99302bd5b");

        assertThat(SortableCode.of(1_469_922_850_259L, random)).isEqualTo("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    }

    @Test
    void sortableCodesShouldSortAsTheirTimes() {
        List<String> codes = LongStream.of(0, 1, 31, 32, 1_000_000, 1_790_000_000_000L, (1L << 48) - 1)
                .mapToObj(time -> SortableCode.of(time, new byte[10]))
                .toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates().allMatch(code -> code.length() == 26);
    }
}
