package dev.appcard.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One event at one endpoint.
 *
 * @param tries that were made, since it was queued or replayed
 */
public record WebhookDelivery(
        WebhookId id,
        WebhookEndpointId endpoint,
        WebhookNotice notice,
        int tries,
        Optional<LastTry> lastTry,
        DeliveryState state) {

    /** What came of a try for which there was nothing to send. */
    public static final String NO_BODY = "NO_BODY";

    private static final int GONE = 410;

    /** @param result the status that was answered, or the name of a {@link WebhookFailure}, or {@link #NO_BODY} */
    public record LastTry(Instant at, String result) {}

    public static WebhookDelivery queued(WebhookId id, WebhookEndpointId endpoint, WebhookNotice notice, Instant now) {
        return new WebhookDelivery(id, endpoint, notice, 0, Optional.empty(), new DeliveryState.Waiting(now));
    }

    /** After a try that was answered, or not. */
    public WebhookDelivery after(WebhookAnswer answer, Instant now) {
        return switch (answer) {
            case WebhookAnswer.Answered(int status, Optional<Duration> retryAfter) -> answered(status, retryAfter, now);
            case WebhookAnswer.Unanswered(WebhookFailure failure) ->
                tried(failure.name(), now, again(Optional.empty(), now));
        };
    }

    /** After a try for which nothing could be read. */
    public WebhookDelivery withoutBody(Instant now) {
        return tried(NO_BODY, now, again(Optional.empty(), now));
    }

    public WebhookDelivery dead(DeadReason reason, Instant now) {
        return new WebhookDelivery(id, endpoint, notice, tries, lastTry, new DeliveryState.Dead(now, reason));
    }

    /** Tried again from the beginning, under the same id. */
    public WebhookDelivery replayed(Instant now) {
        return new WebhookDelivery(id, endpoint, notice, 0, lastTry, new DeliveryState.Waiting(now));
    }

    /** Whether this answer says that the endpoint is gone for good. */
    public static boolean isGone(WebhookAnswer answer) {
        return answer instanceof WebhookAnswer.Answered(int status, Optional<Duration> _) && status == GONE;
    }

    private WebhookDelivery answered(int status, Optional<Duration> retryAfter, Instant now) {
        DeliveryState next;
        if (status >= 200 && status < 300) {
            next = new DeliveryState.Delivered(now);
        } else if (status == GONE) {
            next = new DeliveryState.Dead(now, DeadReason.ENDPOINT_DISABLED);
        } else {
            next = again(retryAfter, now);
        }
        return tried(Integer.toString(status), now, next);
    }

    private DeliveryState again(Optional<Duration> retryAfter, Instant now) {
        int tried = tries + 1;
        int most = notice.type() == WebhookType.WEBHOOK_TEST ? 1 : DeliverySchedule.MOST_TRIES;
        return tried >= most
                ? new DeliveryState.Dead(now, DeadReason.TRIES_USED_UP)
                : new DeliveryState.Waiting(now.plus(DeliverySchedule.pause(tried, retryAfter, id)));
    }

    private WebhookDelivery tried(String result, Instant now, DeliveryState next) {
        return new WebhookDelivery(id, endpoint, notice, tries + 1, Optional.of(new LastTry(now, result)), next);
    }
}
