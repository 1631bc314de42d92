package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.WebhookClient.Endpoint;
import dev.appcard.demo.it.WebhookReceiver.Hook;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A webhook that its receiver has had, and whose sender is killed before it is answered. The first call is answered, to nobody, when the
 * second comes.
 */
final class HookAtKill {

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final CountDownLatch again = new CountDownLatch(1);
    private final WebhookClient hooks;
    private final Endpoint endpoint;

    private HookAtKill(WebhookClient hooks) {
        this.hooks = hooks;
        receiver.next(_ -> {
            try {
                return again.await(5, TimeUnit.MINUTES) ? 200 : 500;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return 500;
            }
        });
        receiver.next(_ -> {
            again.countDown();
            return 200;
        });
        this.endpoint = hooks.register(receiver.url(), "BILLING_DELETED");
    }

    /** Returns when it stands there, at a test: nothing else is told at this endpoint. */
    static HookAtKill told(MerchantClient merchant, GatewayDatabase database) {
        HookAtKill told = new HookAtKill(new WebhookClient(merchant, database));
        told.hooks.test(told.endpoint);
        told.receiver.heard(1);
        return told;
    }

    void assertToldAgain() {
        List<Hook> all = receiver.heard(2);
        assertThat(all)
                .extracting(Hook::id)
                .hasSize(2)
                .containsOnly(all.getFirst().id());
        assertThat(all).extracting(Hook::text).containsOnly(all.getFirst().text());
        assertThat(all).allMatch(hook -> hook.isSignedWith(endpoint.secret()));
        hooks.awaitNewest(endpoint, "DELIVERED", 1);
        receiver.close();
    }
}
