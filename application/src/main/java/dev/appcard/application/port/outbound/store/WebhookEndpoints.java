package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookOwner;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where merchants are told. Writing needs a {@link UnitOfWork}, reading may do without. What was deleted is not found. */
public interface WebhookEndpoints {

    Optional<WebhookEndpoint> find(WebhookEndpointId id);

    /** The oldest first. */
    List<WebhookEndpoint> of(WebhookOwner owner);

    /** Of these merchants, those that are not disabled. */
    List<WebhookEndpoint> receivers(Collection<MerchantId> merchants);

    void add(WebhookEndpoint registered);

    /** @return false when another caller was faster, or it was deleted; nothing is stored then */
    boolean replace(WebhookEndpoint current, WebhookEndpoint next);

    /**
     * Its secrets are destroyed; what waits for it ends with {@link WebhookDeliveries#endOfClosed}.
     *
     * @return false when it was deleted before
     */
    boolean delete(WebhookEndpointId id, Instant now);

    /** From the beginning of the alphabet, all that are not deleted. */
    List<WebhookEndpoint> after(Optional<WebhookEndpointId> last, int most);
}
