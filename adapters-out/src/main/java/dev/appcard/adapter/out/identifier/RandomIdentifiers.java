package dev.appcard.adapter.out.identifier;

import dev.appcard.application.port.out.Identifiers;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;

/**
 * Identifiers from the system's secure random source. A payment key begins with its time, so that keys lie in the
 * index in the order of their making; 80 random bits follow, which is plenty to be unique and no secret. The window's
 * token is nothing but random.
 */
@Dependent
public class RandomIdentifiers implements Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_KEY_BYTES = 10;
    private static final int TOKEN_BYTES = 32;

    private final InstantSource clock;

    @Inject
    public RandomIdentifiers(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public PaymentKey newPaymentKey() {
        return new PaymentKey("pay_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public WindowToken newWindowToken() {
        return new WindowToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES)));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
