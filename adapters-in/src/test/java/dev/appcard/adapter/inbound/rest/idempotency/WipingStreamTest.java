package dev.appcard.adapter.inbound.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WipingStreamTest {

    private final byte[] bytes = {1, 2, 3, 4, -1};
    private final WipingStream stream = new WipingStream(bytes);

    @Test
    void readShouldGiveTheBytesAndWipeThem() throws IOException {
        assertThat(stream.read()).isEqualTo(1);
        assertThat(stream.readNBytes(2)).containsExactly(2, 3);
        assertThat(bytes).containsExactly(0, 0, 0, 4, -1);
        assertThat(stream.available()).isEqualTo(2);
        assertThat(stream.readAllBytes()).containsExactly(4, -1);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(new byte[1])).isEqualTo(-1);
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void closeShouldWipeWhatWasNotRead() {
        stream.close();

        assertThat(bytes).containsOnly(0);
        assertThat(stream.read()).isEqualTo(-1);
    }
}
