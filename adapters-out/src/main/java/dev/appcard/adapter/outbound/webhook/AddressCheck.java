package dev.appcard.adapter.outbound.webhook;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.webhook.WebhookTarget.Refused;
import dev.appcard.application.port.outbound.webhook.WebhookAddresses;
import dev.appcard.domain.webhook.WebhookUrlFault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Judges URLs when they are saved, and again each time that something is sent. All addresses of a name have to be public, since any of
 * them may be the one; who sends connects to one that was judged and asks for no name a second time.
 */
@Singleton
class AddressCheck implements WebhookAddresses {

    private final NameService names;
    private final WebhookLineSettings settings;
    private final TransactionGuard guard;

    @Inject
    AddressCheck(NameService names, WebhookLineSettings settings, TransactionGuard guard) {
        this.names = names;
        this.settings = settings;
        this.guard = guard;
    }

    /** @param addresses judged: connect to these and no others */
    record Checked(WebhookTarget target, List<InetAddress> addresses) {}

    @Override
    public Optional<WebhookUrlFault> faultOf(String url) {
        try {
            check(url);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.fault());
        }
    }

    Checked check(String url) throws Refused {
        guard.requireNoTransaction();
        WebhookTarget target = WebhookTarget.of(url, settings.localhost());
        if (target.host().equals(WebhookTarget.LOCALHOST)) {
            return new Checked(target, List.of(InetAddress.getLoopbackAddress()));
        }
        List<InetAddress> addresses = resolved(target.host());
        if (!addresses.stream().allMatch(PublicAddress::is)) {
            throw new Refused(WebhookUrlFault.PRIVATE_ADDRESS);
        }
        return new Checked(target, addresses);
    }

    private List<InetAddress> resolved(String host) throws Refused {
        try {
            List<InetAddress> addresses = names.addressesOf(host);
            if (!addresses.isEmpty()) {
                return addresses;
            }
        } catch (UnknownHostException unknown) {
            throw new Refused(WebhookUrlFault.UNRESOLVED);
        }
        throw new Refused(WebhookUrlFault.UNRESOLVED);
    }
}
