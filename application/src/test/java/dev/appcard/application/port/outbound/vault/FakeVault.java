package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps secrets in memory and hands out tickets for them. */
public final class FakeVault implements SecretVault {

    private record Kept(Object secret, Object key) {}

    private final Map<Sealed<?>, Kept> kept = new ConcurrentHashMap<>();
    private volatile boolean keyIsNew;
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    @Override
    public Sealed<Otc> seal(Otc otc, PaymentKey key) {
        return keep(otc, key.transaction());
    }

    @Override
    public Otc open(Sealed<Otc> sealed, PaymentKey key) {
        return find(sealed, key.transaction(), Otc.class);
    }

    @Override
    public Sealed<IssuerSession> sealSession(IssuerSession session, TransactionKey key) {
        return keep(session, key);
    }

    @Override
    public IssuerSession openSession(Sealed<IssuerSession> sealed, TransactionKey key) {
        return find(sealed, key, IssuerSession.class);
    }

    @Override
    public Sealed<AuthKey> sealAuthKey(AuthKey authKey, RegistrationKey key) {
        return keep(authKey, key.transaction());
    }

    @Override
    public AuthKey openAuthKey(Sealed<AuthKey> sealed, RegistrationKey key) {
        return find(sealed, key.transaction(), AuthKey.class);
    }

    /** A copy of its own: the caller closes what it has. */
    @Override
    public Sealed<WebhookSecret> sealWebhookSecret(WebhookSecret secret, WebhookEndpointId endpoint) {
        return keep(WebhookSecret.ofKey(secret.key()), endpoint);
    }

    @Override
    public WebhookSecret openWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint) {
        return WebhookSecret.ofKey(find(sealed, endpoint, WebhookSecret.class).key());
    }

    @Override
    public Sealed<WebhookSecret> resealWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint) {
        return keyIsNew ? sealWebhookSecret(openWebhookSecret(sealed, endpoint), endpoint) : sealed;
    }

    /** Whatever is sealed was sealed under the key before. */
    public void changeKey() {
        keyIsNew = true;
    }

    private <S> Sealed<S> keep(S secret, Object key) {
        Sealed<S> ticket = new Sealed<>(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        meanwhile.getAndSet(() -> {}).run();
        kept.put(ticket, new Kept(secret, key));
        return ticket;
    }

    private <S> S find(Sealed<? super S> sealed, Object key, Class<S> kind) {
        Kept found = kept.get(sealed);
        if (found == null || !found.key().equals(key) || !kind.isInstance(found.secret())) {
            throw new UnopenableSecret("no such ticket for this payment");
        }
        return kind.cast(found.secret());
    }

    /** Something happens while the next secret is sealed. */
    public void onNextSealing(Runnable happens) {
        meanwhile.set(happens);
    }

    /** From now on nothing opens: the key is gone. */
    public void forgetEverything() {
        kept.clear();
    }
}
