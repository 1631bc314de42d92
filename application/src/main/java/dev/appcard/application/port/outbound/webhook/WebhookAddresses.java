package dev.appcard.application.port.outbound.webhook;

import dev.appcard.domain.webhook.WebhookUrlFault;
import java.util.Optional;

/**
 * Which URLs something may be sent to: https at public addresses, and where the deployment says so (the demo) http at localhost.
 * Asks the name service; must be called outside of any transaction.
 */
public interface WebhookAddresses {

    /** @return why not; empty where it may be */
    Optional<WebhookUrlFault> faultOf(String url);
}
