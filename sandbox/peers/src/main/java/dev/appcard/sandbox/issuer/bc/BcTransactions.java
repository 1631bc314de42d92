package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.shared.RecentMap;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** The transactions that BC knows, by its own tid and by the gateway's order number. */
final class BcTransactions {
    private static final long TIDS = 1_000_000_000_000L;

    private final RecentMap<String, BcTransaction> byOrderNumber;
    private final RecentMap<String, BcTransaction> byTid;
    private final SecureRandom random;

    BcTransactions(SecureRandom random, Clock clock) {
        this.random = random;
        byOrderNumber = new RecentMap<>(clock);
        byTid = new RecentMap<>(clock);
    }

    Optional<BcTransaction> find(String tid) {
        return byTid.find(tid);
    }

    /**
     * The registration that an order number has, or a new one.
     *
     * @param maker makes it from a fresh tid
     */
    BcTransaction findOrMake(String orderNumber, Function<String, BcTransaction> maker) {
        return byOrderNumber.findOrMake(orderNumber, () -> made(maker));
    }

    private BcTransaction made(Function<String, BcTransaction> maker) {
        BcTransaction fresh;
        BcTransaction kept;
        do {
            fresh = maker.apply("%012d".formatted(random.nextLong(TIDS)));
            BcTransaction offered = fresh;
            kept = byTid.findOrMake(offered.tid(), () -> offered);
        } while (kept != fresh);
        return fresh;
    }
}
