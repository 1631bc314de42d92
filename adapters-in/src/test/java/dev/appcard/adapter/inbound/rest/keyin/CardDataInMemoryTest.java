package dev.appcard.adapter.inbound.rest.keyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that lives holds a card once its call is over: the process's live objects are dumped and searched, strings and
 * bytes alike. What is no object any more, and the container's own buffers, are told of in docs/api.md.
 */
class CardDataInMemoryTest {

    @TempDir
    private Path directory;

    @Test
    void afterTheCallNothingThatLivesShouldHoldTheCard() throws IOException {
        PlantedCard planted = PlantedCard.random();
        CardDataRequest request = read(planted, "\"amount\":50000");
        assertThat(planted.isIn(dump("during"))).as("found while it is needed").isTrue();
        JsonBody fields = request.read(Function.identity());

        request.close();

        assertThat(planted.isIn(dump("after"))).isFalse();
        assertThat(fields.requiredWon("amount")).isEqualTo(50_000);
        assertThat(request).isNotNull();
    }

    @Test
    void aRefusalShouldHoldNothingOfTheCard() throws IOException {
        PlantedCard planted = PlantedCard.random();
        Throwable byParser = catchThrowable(() -> read(planted, "\"amount\":01").close());
        Throwable byField =
                catchThrowable(() -> read(planted, "\"cardPassword\":\"x\"").close());

        assertThat(planted.isIn(dump("refused"))).isFalse();
        assertThat(byParser).isInstanceOf(InvalidField.class);
        assertThat(byField).isInstanceOf(InvalidField.class);
    }

    private static CardDataRequest read(PlantedCard planted, String field) {
        byte[] body = planted.body(field);
        try {
            return CardDataRequest.read(body);
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    /** Of live objects only: what is garbage is collected before. */
    private Path dump(String name) {
        Path file = directory.resolve(name + ".hprof");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
            assertThat(Files.size(file)).isPositive();
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
