package dev.appcard.application.port.out.vault;

import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps OTCs in memory and hands out tickets for them. */
public final class FakeVault implements SecretVault {

    private record Kept(Otc otc, PaymentKey key) {}

    private final Map<Sealed<Otc>, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public Sealed<Otc> seal(Otc otc, PaymentKey key) {
        Sealed<Otc> ticket = new Sealed<>(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        kept.put(ticket, new Kept(otc, key));
        return ticket;
    }

    @Override
    public Otc open(Sealed<Otc> sealed, PaymentKey key) {
        @Nullable Kept found = kept.get(sealed);
        if (found == null || !found.key().equals(key)) {
            throw new UnopenableSecret("no such ticket for this payment");
        }
        return found.otc();
    }

    /** From now on nothing opens: the key is gone. */
    public void forgetEverything() {
        kept.clear();
    }
}
