package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be sent to endpoints. Each endpoint's is a queue of its own: of one subject only the oldest that waits can be
 * claimed, and no endpoint's queue, however long, holds back another's. Who dies with a delivery loses it when its lease ends; so
 * it may be sent twice, under the same id. Writing needs a {@link UnitOfWork}, reading may do without.
 */
public interface WebhookDeliveries {

    /** Queued ones. Where an earlier one of the same subject waits for another try, they wait with it. */
    void add(List<WebhookDelivery> queued);

    /**
     * Claims what is due, nobody has, and whose endpoint is open; tests go to disabled endpoints, too.
     *
     * @param until when others may claim it again
     */
    List<ClaimedDelivery> claim(WebhookLane lane, Instant now, Instant until, int most);

    /**
     * Keeps what is sent, before it is first sent.
     *
     * @return false when another sender has claimed it meanwhile, or it is over
     */
    boolean keepBody(ClaimedDelivery claimed, byte[] body);

    /**
     * Stores what came of a try, and that its endpoint answers or not: one compare-and-set on the token. What waits behind it is
     * put off with it, or let go when it is over.
     *
     * @return false when another sender has claimed it meanwhile, or it is over
     */
    boolean replace(ClaimedDelivery claimed, WebhookDelivery next);

    /** Ends what waits for endpoints that were deleted or disabled. Gives how many. */
    int endOfClosed(Instant now, int most);

    Optional<WebhookDelivery> find(WebhookEndpointId endpoint, WebhookId id);

    /** @param after the newest first, from behind this one */
    List<WebhookDelivery> of(WebhookEndpointId endpoint, Optional<WebhookId> after, int most);

    /**
     * Has one that is over sent again.
     *
     * @return false when it waits already
     */
    boolean replay(WebhookDelivery replayed);

    /** Counts what waits: for operators, once a minute. */
    WebhookBacklog backlog(Instant now);
}
