package dev.appcard.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The demo shop in a process of its own: a merchant that knows the gateway by its address and its keys only. */
public final class ShopService implements AutoCloseable {
    private static final String MAIN_CLASS = "dev.appcard.demo.shop.Shop";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ManagedProcess process;

    private ShopService(ManagedProcess process) {
        this.process = process;
    }

    /** Starts it; the shop says {@code shop ready} once it listens. */
    public static ShopService start(Path directory, DemoPorts ports) {
        Map<String, String> environment = Map.of(
                "SHOP_PORT", Integer.toString(ports.shop()),
                "GATEWAY_URL", ports.gatewayUrl());
        return new ShopService(ManagedProcess.start("shop", directory, JavaCommand.ofMain(MAIN_CLASS), environment));
    }

    /** Returns once it listens; fails with {@link StartFailed}. */
    public ShopService awaitReady() {
        Await.until(process, LIMIT, () -> process.log().find("shop ready").isPresent());
        return this;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
