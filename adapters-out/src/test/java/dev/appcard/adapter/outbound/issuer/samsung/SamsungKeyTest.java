package dev.appcard.adapter.outbound.issuer.samsung;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedSamsung;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungKey.Found;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungKey.NotFound;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.issuer.IssuerCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamsungKeyTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<String> answer = new AtomicReference<>("<html/>");
    private final LocalServer server = new LocalServer().on("/key", exchange -> {
        asked.incrementAndGet();
        LocalServer.answer(exchange, 200, "application/x-pem-file", answer.get().getBytes(StandardCharsets.US_ASCII));
    });
    private final IssuerHttp http = new IssuerHttp(
            new IssuerHttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(20), 2),
            () -> {},
            BreakersForTests.never());

    @AfterEach
    void close() {
        http.close();
        server.close();
    }

    @Test
    @DisplayName("a key at an address is fetched when first needed, and then kept; no answer is kept")
    void findShouldFetchOnce() {
        SamsungKey key = key(server.url() + "/key");
        assertThat(asked).hasValue(0);

        assertThat(key.find()).isEqualTo(new NotFound(Cause.BAD_ANSWER));
        answer.set(PlayedSamsung.publicKeyPem());
        assertThat(key.find()).isInstanceOf(Found.class).isEqualTo(key.find());
        assertThat(asked).hasValue(2);
    }

    @Test
    void findShouldSayWhyThereIsNoKey() {
        SamsungKey key = key(server.url() + "/key");
        server.close();

        assertThat(key.find()).isEqualTo(new NotFound(Cause.UNREACHABLE));
    }

    @Test
    void findShouldAskNobodyWhenTheKeyIsSet() {
        assertThat(key(PlayedSamsung.publicKeyPem()).find()).isInstanceOf(Found.class);
        assertThat(asked).hasValue(0);
    }

    private SamsungKey key(String setting) {
        return new SamsungKey(new SamsungSettings(setting), http.lineTo(new IssuerCode("SAMSUNG")));
    }
}
