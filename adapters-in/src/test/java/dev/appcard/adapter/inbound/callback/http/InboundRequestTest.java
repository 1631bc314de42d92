package dev.appcard.adapter.inbound.callback.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.rest.common.TimedBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboundRequestTest {

    private static final int MOST = 64 * 1024;

    @Test
    void bodyShouldBeTakenUpTo64Kilobytes() throws Refused {
        assertThat(InboundRequests.post("x".repeat(MOST)).body()).hasSize(MOST);
        assertRefused(
                Refusal.TOO_LARGE,
                () -> InboundRequests.post("x".repeat(MOST + 1)).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65537", "99999999999999999999"})
    void bodyShouldBe413WhenItIsAnnouncedTooLarge(String contentLength) {
        assertRefused(
                Refusal.TOO_LARGE,
                () -> InboundRequests.of(InputStream.nullInputStream(), contentLength)
                        .body());
    }

    @Test
    void bodyShouldBe400WhenTheSenderBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertRefused(Refusal.UNREADABLE, () -> InboundRequests.of(broken, null).body());
    }

    @Test
    void bodyShouldBe408WhenItTakesTooLong() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
        InputStream aByteASecond = new InputStream() {
            @Override
            public int read() {
                now.addAndGet(1_000_000_000L);
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                into[offset] = (byte) read();
                return 1;
            }
        };

        assertRefused(
                Refusal.TOO_SLOW,
                () -> InboundRequests.of(new TimedBody(aByteASecond, Duration.ofSeconds(10), now::get), null)
                        .body());
        assertThat(now.get() - (Long.MAX_VALUE - 10)).isEqualTo(11_000_000_000L);
    }

    @Test
    void bodyShouldBeTakenWhenItIsThereInTime() throws Refused {
        InputStream ready = new ByteArrayInputStream(new byte[] {1, 2});

        assertThat(InboundRequests.of(new TimedBody(ready, Duration.ofSeconds(10), System::nanoTime), "2")
                        .body())
                .containsExactly(1, 2);
    }

    @Test
    void queryStringShouldBeAsItCame() throws Refused {
        assertThat(InboundRequests.get("a=%41+b").queryString()).asString().isEqualTo("a=%41+b");
        assertThat(InboundRequests.get(null).queryString()).isEmpty();
    }

    @Test
    void queryStringShouldBe413WhenItIsTooLong() {
        assertRefused(
                Refusal.TOO_LARGE,
                () -> InboundRequests.get("x".repeat(MOST + 1)).queryString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=한", "a=é", "a=\u007f", "a=\u0000", "a=\u0001", "a= "})
    void queryStringShouldBe400WhenItIsMoreThanPrintableAscii(String query) {
        assertRefused(Refusal.UNREADABLE, () -> InboundRequests.get(query).queryString());
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
