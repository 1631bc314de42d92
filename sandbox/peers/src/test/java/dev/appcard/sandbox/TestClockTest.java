package dev.appcard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.AutomaticGateway;
import dev.appcard.sandbox.issuer.IssuerCalls;
import dev.appcard.sandbox.issuer.SandboxUnderTest;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A month passes for every peer when the file says so")
class TestClockTest {
    private static final Duration MONTH = Duration.ofDays(31);

    @TempDir
    Path directory;

    @Test
    @DisplayName("an issuer refuses what was signed a month ago, and takes what is signed then")
    void issuerShouldLiveAMonthLater() throws Exception {
        Path file = directory.resolve("clock");
        try (var sandbox = new SandboxUnderTest(TestClock.following(file))) {
            Instant before = Instant.now();
            var gateway = new AutomaticGateway(sandbox, before);
            String cardId = gateway.register("KB").path("cardId").asText();
            assertThat(gateway.otc("KB", cardId, 1_000).path("otc").asText()).hasSize(20);
            Files.writeString(file, MONTH.toString());
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> gateway.ask("KB", gateway.question("KB", IssuerCalls.tid("KB"), cardId, 1_000))
                                    .statusCode()
                            == 410);
            var later = new AutomaticGateway(sandbox, before.plus(MONTH));
            assertThat(later.otc("KB", cardId, 1_000).path("otc").asText()).hasSize(20);
            String url = IssuerCalls.iosUrl(
                    "KB", IssuerCalls.call("KB", IssuerCalls.req("KB", before.plus(MONTH), "http://localhost:9080/x")));
            String time = ok(sandbox.act("KB", url, "APPROVE", ",\"deliver\":false"))
                    .path("result")
                    .path("time")
                    .asText();
            assertThat(SignedTime.parse(time))
                    .hasValueSatisfying(at -> assertThat(at)
                            .isBetween(
                                    before.plus(MONTH).minusSeconds(1),
                                    Instant.now().plus(MONTH)));
        }
    }

    private static ObjectNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.readObject(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
