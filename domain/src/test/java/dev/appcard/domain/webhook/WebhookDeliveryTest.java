package dev.appcard.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.domain.webhook.WebhookAnswer.Answered;
import dev.appcard.domain.webhook.WebhookAnswer.Unanswered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A webhook delivery")
class WebhookDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final WebhookId ID = new WebhookId("msg_00000000000000000000000001");
    private static final WebhookEndpointId ENDPOINT = new WebhookEndpointId("we_00000000000000000000000001");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 4", "3, 16", "4, 64", "5, 256", "6, 1024", "7, 4096"})
    @DisplayName("waits after each failure four times as long, and up to a tenth more")
    void pauses(int tried, long minutes) {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(WebhookDeliveryTest::id)
                        .map(id -> DeliverySchedule.pause(tried, Optional.empty(), id)))
                .allSatisfy(pause ->
                        assertThat(pause).isBetween(Duration.ofMinutes(minutes), Duration.ofSeconds(minutes * 66)))
                .anySatisfy(pause -> assertThat(pause).isGreaterThan(Duration.ofSeconds(minutes * 64)))
                .anySatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(minutes * 62)));
    }

    @Test
    @DisplayName("has seven pauses")
    void noMorePauses() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeliverySchedule.pause(0, Optional.empty(), ID));
        assertThatIllegalArgumentException().isThrownBy(() -> DeliverySchedule.pause(8, Optional.empty(), ID));
    }

    @ParameterizedTest
    @CsvSource({"PT5S, PT1M, PT66S", "PT2H, PT2H, PT2H", "P3D, PT24H, PT24H"})
    @DisplayName("comes back when it is asked to, no earlier than it would and no later than a day")
    void retryAfter(Duration asked, Duration atLeast, Duration atMost) {
        assertThat(DeliverySchedule.pause(1, Optional.of(asked), ID)).isBetween(atLeast, atMost);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 299})
    @DisplayName("is over when any 2xx is answered")
    void delivered(int status) {
        assertThat(queued().after(answered(status), NOW).state()).isEqualTo(new DeliveryState.Delivered(NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 199, 301, 302, 307, 308, 400, 404, 409, 429, 500, 503})
    @DisplayName("is tried again after anything else that is answered, redirects too")
    void again(int status) {
        WebhookDelivery next = queued().after(answered(status), NOW);

        assertThat(next.state()).isInstanceOf(DeliveryState.Waiting.class);
        assertThat(next.tries()).isEqualTo(1);
        assertThat(next.lastTry()).contains(new WebhookDelivery.LastTry(NOW, Integer.toString(status)));
        assertThat(next.id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is tried again where there was no answer, and where the address is forbidden now")
    void unanswered(WebhookFailure failure) {
        WebhookDelivery next = queued().after(new Unanswered(failure), NOW);

        assertThat(next.state()).isInstanceOf(DeliveryState.Waiting.class);
        assertThat(next.lastTry()).contains(new WebhookDelivery.LastTry(NOW, failure.name()));
    }

    @Test
    @DisplayName("is given up after the eighth try, and begins again when it is replayed, under its id")
    void givenUp() {
        WebhookDelivery delivery = queued();
        for (int tried = 1; tried < DeliverySchedule.MOST_TRIES; tried++) {
            delivery = delivery.after(answered(500), NOW);
            assertThat(delivery.state()).isInstanceOf(DeliveryState.Waiting.class);
        }
        delivery = delivery.after(answered(500), NOW);
        assertThat(delivery.state()).isEqualTo(new DeliveryState.Dead(NOW, DeadReason.TRIES_USED_UP));

        WebhookDelivery replayed = delivery.replayed(NOW);
        assertThat(replayed.tries()).isZero();
        assertThat(replayed.id()).isEqualTo(ID);
        assertThat(replayed.after(answered(500), NOW).state()).isInstanceOf(DeliveryState.Waiting.class);
    }

    @Test
    @DisplayName("is given up at once when the endpoint is gone")
    void gone() {
        assertThat(queued().after(answered(410), NOW).state())
                .isEqualTo(new DeliveryState.Dead(NOW, DeadReason.ENDPOINT_DISABLED));
        assertThat(List.of(answered(410), answered(404), new Unanswered(WebhookFailure.TLS)))
                .extracting(WebhookDelivery::isGone)
                .containsExactly(true, false, false);
    }

    @Test
    @DisplayName("that is a test is tried once")
    void test() {
        WebhookDelivery test = WebhookDelivery.queued(ID, ENDPOINT, WebhookNotice.ofTest(ID, NOW), NOW);

        assertThat(test.after(answered(500), NOW).state())
                .isEqualTo(new DeliveryState.Dead(NOW, DeadReason.TRIES_USED_UP));
    }

    private static WebhookAnswer answered(int status) {
        return new Answered(status, Optional.empty());
    }

    private static WebhookDelivery queued() {
        WebhookNotice notice =
                new WebhookNotice(WebhookType.PAYMENT_STATUS_CHANGED, "pay_00000000000000000000000001", 5, 1, NOW);
        return WebhookDelivery.queued(ID, ENDPOINT, notice, NOW);
    }

    private static WebhookId id(int number) {
        return new WebhookId("msg_" + "0".repeat(22) + (1000 + number));
    }
}
