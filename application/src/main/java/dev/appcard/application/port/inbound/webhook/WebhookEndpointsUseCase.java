package dev.appcard.application.port.inbound.webhook;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookUrlFault;
import java.util.List;
import java.util.Optional;

/** A merchant's endpoints. Another merchant's are as unknown as those that do not exist. */
public interface WebhookEndpointsUseCase {

    /**
     * Whether something may be sent there. Asks the name service: to be called outside of any transaction, before {@link #create}.
     *
     * @return why not; empty where it may be
     */
    Optional<WebhookUrlFault> faultOf(String url);

    /** @param url for which {@link #faultOf} has found nothing */
    CommandResult<WithSecret> create(WebhookOwner owner, WebhookTerms terms);

    List<WebhookEndpoint> all(WebhookOwner owner);

    Optional<WebhookEndpoint> find(WebhookOwner owner, WebhookEndpointId id);

    CommandResult<WebhookEndpoint> delete(WebhookOwner owner, WebhookEndpointId id);

    /** Gives it a new secret; the one before signs for a day more. */
    CommandResult<WithSecret> rotate(WebhookOwner owner, WebhookEndpointId id);

    /** Queues a test, which is sent once. A disabled endpoint that takes it is enabled again. */
    CommandResult<WebhookDelivery> test(WebhookOwner owner, WebhookEndpointId id);

    /** The newest first; empty where there is no such endpoint. */
    Optional<List<WebhookDelivery>> deliveries(
            WebhookOwner owner, WebhookEndpointId id, Optional<WebhookId> after, int most);

    /** Sends it again, under the same id. What waits already is left as it is. */
    CommandResult<WebhookDelivery> replay(WebhookOwner owner, WebhookEndpointId id, WebhookId delivery);

    /** @param secret shown once; the caller closes it */
    record WithSecret(WebhookEndpoint endpoint, WebhookSecret secret) {}
}
