package dev.appcard.adapter.inbound.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that comes in parts")
class BodyReaderTest {

    private static final int MOST = 10;

    private final Queue<String> arrived = new ArrayDeque<>();
    private final ReceivedBody body = new ReceivedBody(MOST);
    private final AtomicInteger wentOn = new AtomicInteger();
    private final BodyReader reader = new BodyReader(wire(), body, wentOn::incrementAndGet);

    @Test
    void shouldBeReadWhenItsEndIsThere() throws IOException {
        arrive("abc", "d");
        assertThat(wentOn).hasValue(0);
        arrive("efg");
        assertThat(wentOn).hasValue(0);
        reader.onAllDataRead();

        assertThat(wentOn).hasValue(1);
        assertThat(body.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("abcdefg");
        assertThat(body.isFinished()).isTrue();
    }

    @Test
    void shouldBeReadNoFurtherThanItMayBeLong() throws IOException {
        arrive("123456", "789012", "more");

        assertThat(wentOn).hasValue(1);
        assertThat(arrived).containsExactly("more");
        assertThat(body.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("1234567890");
    }

    @Test
    void shouldThrowWhatBrokeItOffInThePlaceOfItsEnd() throws IOException {
        arrive("abc");
        reader.onError(new IOException("reset"));

        assertThat(wentOn).hasValue(1);
        assertThat(body.read(new byte[MOST])).isEqualTo(3);
        assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasMessage("reset");
    }

    @Test
    void shouldBeTooSlowWhenItsTimeIsOverAndGoOnOnce() throws IOException {
        arrive("abc");
        reader.onTimeout(new AsyncEvent(mock(AsyncContext.class)));
        reader.onAllDataRead();

        assertThat(wentOn).hasValue(1);
        assertThat(body.read(new byte[MOST])).isEqualTo(3);
        assertThatThrownBy(body::read).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void shouldBeGoneOnceItHasBeenRead() throws IOException {
        arrive("abc");
        reader.onAllDataRead();

        assertThat(body.read()).isEqualTo('a');
        assertThat(body.keptBytes()).startsWith(0, 'b', 'c');
        assertThat(body.readAllBytes()).hasSize(2);
        assertThat(body.keptBytes()).containsOnly(0);
    }

    private void arrive(String... parts) throws IOException {
        arrived.addAll(List.of(parts));
        reader.onDataAvailable();
    }

    private ServletInputStream wire() {
        ServletInputStream wire = mock(ServletInputStream.class);
        when(wire.isReady()).thenAnswer(_ -> !arrived.isEmpty());
        try {
            when(wire.read(any(byte[].class))).thenAnswer(call -> {
                byte[] part = arrived.remove().getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(part, 0, call.getArgument(0), 0, part.length);
                return part.length;
            });
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return wire;
    }
}
