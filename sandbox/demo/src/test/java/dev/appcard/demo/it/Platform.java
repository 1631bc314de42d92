package dev.appcard.demo.it;

import dev.appcard.demo.DemoPorts;
import dev.appcard.demo.GatewayService;
import dev.appcard.demo.GatewaySettings;
import dev.appcard.demo.LibertyServer;
import dev.appcard.demo.PostgresService;
import dev.appcard.demo.SandboxService;
import dev.appcard.demo.ShopService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * All parts, started once for all tests of this run and stopped with it. The time limits are short, so that tests see
 * them pass; everything else is as in the demo.
 */
final class Platform {

    /** Shorter than in the demo; {@code README.md} says what each is. */
    private static final Map<String, String> SHORT_LIMITS = Map.of(
            "VAN_CONNECT_TIMEOUT", "PT1S",
            "VAN_ANSWER_TIMEOUT", "PT3S",
            "VAN_NET_CANCEL_TIMEOUT", "PT2S",
            "NET_CANCEL_PAUSE_FIRST", "PT3S",
            "NET_CANCEL_PAUSE_LONGEST", "PT3S",
            "AUTHENTICATE_WITHIN", "PT40S",
            "AUTOMATIC_AGAIN_AFTER", "PT2S");

    private static final Platform RUNNING = start();

    final DemoPorts ports;
    final PostgresService postgres;
    final SandboxService sandbox;
    final ShopService shop;
    final GatewayService gateway;
    final Path directory;

    private Platform(
            DemoPorts ports,
            PostgresService postgres,
            SandboxService sandbox,
            ShopService shop,
            GatewayService gateway,
            Path directory) {
        this.ports = ports;
        this.postgres = postgres;
        this.sandbox = sandbox;
        this.shop = shop;
        this.gateway = gateway;
        this.directory = directory;
    }

    static Platform get() {
        return RUNNING;
    }

    GatewayDatabase database() {
        return new GatewayDatabase(postgres.database().port());
    }

    MerchantClient merchant() {
        return new MerchantClient(ports.gatewayUrl());
    }

    BuyerByWire buyer() {
        return new BuyerByWire(ports.sandboxUrl());
    }

    VanSide van() {
        return new VanSide(ports.sandboxUrl());
    }

    /** Another gateway beside the running one, with one setting changed: to see whether it starts. */
    GatewayService startWith(String setting, String value) {
        DemoPorts beside = new DemoPorts(DemoPorts.free().gateway(), ports.sandbox(), ports.van(), ports.shop());
        return gateway(directory.resolve("refused"), beside, postgres, Map.of(setting, value));
    }

    private static Platform start() {
        Path directory = emptyDirectory();
        DemoPorts ports = DemoPorts.free();
        PostgresService postgres = StoppedAtEnd.register(PostgresService.start(directory));
        SandboxService sandbox = StoppedAtEnd.register(SandboxService.start(directory, ports));
        ShopService shop = StoppedAtEnd.register(ShopService.start(directory, ports));
        prepare(postgres);
        GatewayService gateway = StoppedAtEnd.register(gateway(directory, ports, postgres, SHORT_LIMITS));
        sandbox.awaitReady();
        shop.awaitReady();
        gateway.awaitReady();
        return new Platform(ports, postgres, sandbox, shop, gateway, directory);
    }

    private static GatewayService gateway(
            Path directory, DemoPorts ports, PostgresService postgres, Map<String, String> changed) {
        LibertyServer server = LibertyServer.copyOf(
                Path.of(System.getProperty("liberty.home")),
                Path.of(System.getProperty("liberty.usr")),
                directory.resolve("liberty"));
        try {
            Files.createDirectories(directory);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        Map<String, String> settings =
                new HashMap<>(GatewaySettings.of(directory, ports, postgres.database(), Map.of()));
        settings.putAll(changed);
        return GatewayService.start(directory, server, settings, URI.create(ports.gatewayUrl()));
    }

    private static void prepare(PostgresService postgres) {
        try {
            postgres.database().migrate();
            postgres.database().ensureDemoMerchant();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Path emptyDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "platform")
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
