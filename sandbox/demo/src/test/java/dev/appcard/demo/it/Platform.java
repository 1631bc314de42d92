package dev.appcard.demo.it;

import dev.appcard.demo.DemoPorts;
import dev.appcard.demo.GatewayService;
import dev.appcard.demo.GatewaySettings;
import dev.appcard.demo.LibertyServer;
import dev.appcard.demo.PeerService;
import dev.appcard.demo.PostgresService;
import dev.appcard.demo.it.TestMerchant.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * All parts, started once for all tests of this run and stopped with it. The time limits are short, so that tests see
 * them pass; everything else is as in the demo.
 */
final class Platform {

    /** Shorter than in the demo; {@code docs/settings.md} says what each is. */
    private static final Map<String, String> SHORT_LIMITS = Map.of(
            "VAN_CONNECT_TIMEOUT", "PT1S",
            "VAN_ANSWER_TIMEOUT", "PT3S",
            "VAN_NET_CANCEL_TIMEOUT", "PT2S",
            "NET_CANCEL_PAUSE_FIRST", "PT3S",
            "NET_CANCEL_PAUSE_LONGEST", "PT3S",
            "AUTHENTICATE_WITHIN", "PT40S",
            "AUTOMATIC_AGAIN_AFTER", "PT2S",
            // Tests script many failures of one VAN in a row.
            "BREAKER_CALLS", "1000");

    /** The number of the shop's merchant at the VAN. */
    private static final String SHOP_STORE = "2999199999";

    /** The one for tests that have no wishes of their own. */
    private static final class Shared {
        private static final Platform RUNNING = start(Plan.of("platform"));
    }

    /**
     * How a platform differs from the shared one.
     *
     * @param name of its folder
     * @param gateway settings of the gateway
     * @param everywhere settings of gateway and sandbox
     * @param trace Liberty's trace specification; empty: no trace
     */
    record Plan(
            String name,
            Function<DemoPorts, Map<String, String>> gateway,
            Map<String, String> everywhere,
            String trace) {

        static Plan of(String name) {
            return new Plan(name, _ -> Map.of(), Map.of(), "");
        }

        private Map<String, String> settings(Path directory, DemoPorts ports, PostgresService postgres) {
            Map<String, String> settings =
                    new HashMap<>(GatewaySettings.of(directory, ports, postgres.database(), Map.of()));
            settings.putAll(SHORT_LIMITS);
            settings.putAll(gateway.apply(ports));
            settings.putAll(everywhere);
            return Map.copyOf(settings);
        }
    }

    final DemoPorts ports;
    final PostgresService postgres;
    final PeerService sandbox;
    final PeerService shop;
    final GatewayService gateway;
    final Path directory;
    /** The gateway's, secrets and all. */
    final Map<String, String> settings;

    private final AtomicInteger besides = new AtomicInteger();
    private final Map<String, TestMerchant> merchants = new ConcurrentHashMap<>();

    private Platform(
            DemoPorts ports,
            PostgresService postgres,
            PeerService sandbox,
            PeerService shop,
            GatewayService gateway,
            Path directory,
            Map<String, String> settings) {
        this.ports = ports;
        this.postgres = postgres;
        this.sandbox = sandbox;
        this.shop = shop;
        this.gateway = gateway;
        this.directory = directory;
        this.settings = settings;
    }

    static Platform get() {
        return Shared.RUNNING;
    }

    GatewayDatabase database() {
        return new GatewayDatabase(postgres.database().port());
    }

    /** The shop's own: for tests that buy there. */
    MerchantClient merchant() {
        return new MerchantClient(ports.gatewayUrl());
    }

    /** The merchant of this test class; for each of its tests the same. */
    TestMerchant merchantOf(Class<?> test) {
        return merchants.computeIfAbsent(test.getSimpleName(), _ -> TestMerchant.make(this, Contracts.ALL));
    }

    /** One that has nothing to do with the merchant of this test class. */
    TestMerchant anotherMerchantOf(Class<?> test) {
        return merchants.computeIfAbsent(
                "another for " + test.getSimpleName(), _ -> TestMerchant.make(this, Contracts.ALL));
    }

    BuyerByWire buyer() {
        return new BuyerByWire(ports.sandboxUrl());
    }

    /** The VAN, as far as it is about the shop. */
    VanSide van() {
        return new VanSide(ports.sandboxUrl(), SHOP_STORE);
    }

    IssuerSide issuers() {
        return new IssuerSide(ports.sandboxUrl());
    }

    /** Another gateway beside the running one, with some settings changed: to see whether it starts. */
    GatewayService startWith(Map<String, String> changed) {
        return beside("changed", changed);
    }

    /** Another instance on the same database, with the same keys. Issuers' results still come to the first. */
    GatewayService secondInstance() {
        return StoppedAtEnd.register(beside("second", Map.of())).awaitReady();
    }

    /**
     * An instance of another version on the same database, with the same keys. Its buyers and issuers come to itself.
     *
     * @param built Liberty's user folder that the build of that version has made
     */
    GatewayService instanceOf(Path built) {
        int port = DemoPorts.free().gateway();
        String url = "http://localhost:" + port;
        Map<String, String> theirs = new HashMap<>(settings);
        theirs.put("HTTP_PORT", Integer.toString(port));
        theirs.put("PUBLIC_URL", url);
        Path folder = directory.resolve("other-version-" + besides.incrementAndGet());
        return StoppedAtEnd.register(launch(folder, built, theirs, url)).awaitReady();
    }

    /** The gateway, which has to be stopped, on another database: one that was restored. */
    GatewayService onRestored(PostgresService restored) {
        Map<String, String> theirs = new HashMap<>(settings);
        GatewaySettings.of(directory, ports, restored.database(), Map.of()).forEach((name, value) -> {
            if (name.startsWith("DB_")) {
                theirs.put(name, value);
            }
        });
        return StoppedAtEnd.register(launch(directory.resolve("restored"), theirs, ports.gatewayUrl()))
                .awaitReady();
    }

    private GatewayService beside(String name, Map<String, String> changed) {
        String folder = name + '-' + besides.incrementAndGet();
        int port = DemoPorts.free().gateway();
        Map<String, String> theirs = new HashMap<>(settings);
        theirs.put("HTTP_PORT", Integer.toString(port));
        theirs.putAll(changed);
        return launch(directory.resolve(folder), theirs, "http://localhost:" + port);
    }

    static Platform start(Plan plan) {
        return startBehind(plan, _ -> Map.of());
    }

    /** @param settings of the gateway, which may depend on the database's port */
    static Platform startBehind(Plan plan, IntFunction<Map<String, String>> settings) {
        Path directory = emptyDirectory(plan.name());
        DemoPorts ports = DemoPorts.free();
        PostgresService postgres = StoppedAtEnd.register(PostgresService.start(directory));
        PeerService sandbox = StoppedAtEnd.register(PeerService.sandbox(directory, ports, plan.everywhere()));
        PeerService shop = StoppedAtEnd.register(PeerService.shop(directory, ports));
        prepare(postgres);
        trace(plan.trace(), directory);
        Map<String, String> all = new HashMap<>(plan.settings(directory, ports, postgres));
        all.putAll(settings.apply(postgres.database().port()));
        GatewayService gateway = StoppedAtEnd.register(launch(directory, all, ports.gatewayUrl()));
        sandbox.awaitReady();
        shop.awaitReady();
        gateway.awaitReady();
        BooksBalance.watch(new GatewayDatabase(postgres.database().port()));
        return new Platform(ports, postgres, sandbox, shop, gateway, directory, Map.copyOf(all));
    }

    /** Before the suite ends, where a test has a platform of its own. */
    void stop() {
        BooksBalance.forget(database());
        gateway.close();
        shop.close();
        sandbox.close();
        postgres.close();
    }

    private static void trace(String specification, Path directory) {
        if (specification.isEmpty()) {
            return;
        }
        try {
            Path overrides = Files.createDirectories(server(directory).resolve("configDropins/overrides"));
            Files.writeString(
                    overrides.resolve("trace.xml"),
                    "<server><logging traceSpecification=\"" + specification + "\"/></server>");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Liberty's folder of the server, with its logs. */
    static Path server(Path directory) {
        return directory.resolve("liberty/servers/appcard");
    }

    private static GatewayService launch(Path directory, Map<String, String> settings, String url) {
        return launch(directory, Path.of(System.getProperty("liberty.usr")), settings, url);
    }

    private static GatewayService launch(Path directory, Path built, Map<String, String> settings, String url) {
        LibertyServer server =
                LibertyServer.copyOf(Path.of(System.getProperty("liberty.home")), built, directory.resolve("liberty"));
        return GatewayService.start(directory, server, settings, URI.create(url));
    }

    private static void prepare(PostgresService postgres) {
        postgres.database().migrate();
        postgres.database().ensureDemoMerchant();
    }

    private static Path emptyDirectory(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), name)
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
