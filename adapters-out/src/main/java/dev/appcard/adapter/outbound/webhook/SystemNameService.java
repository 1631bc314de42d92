package dev.appcard.adapter.outbound.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The machine's own, which knows no time limit: it is asked on a thread of its own. */
@Singleton
class SystemNameService implements NameService {

    private static final Duration WITHIN = Duration.ofSeconds(5);

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        FutureTask<InetAddress[]> asked = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofVirtual().start(asked);
        try {
            return List.of(asked.get(WITHIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException unknown) {
            throw new UnknownHostException("no address");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        }
    }
}
