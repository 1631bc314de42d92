package dev.appcard.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts all parts on the given ports, as much at once as their needs of each other allow. */
final class DemoRun {
    private final DemoOptions options;
    private final DemoPorts ports;
    private final Progress progress;
    private final RunningParts parts;

    DemoRun(DemoOptions options, DemoPorts ports, Progress progress, RunningParts parts) {
        this.options = options;
        this.ports = ports;
        this.progress = progress;
        this.parts = parts;
    }

    /** Returns when everything is ready; the future completes when the first part ends. */
    CompletableFuture<ManagedProcess> start() {
        boolean known = PostgresService.hasData(directory());
        PeerService sandbox = parts.start(() -> PeerService.sandbox(directory(), ports, Map.of()));
        PeerService shop = parts.start(() -> PeerService.shop(directory(), ports));
        PostgresService postgres = parts.start(() -> PostgresService.start(directory()));
        progress.step("PostgreSQL is up: " + postgres.database().jdbcUrl());
        GatewayService gateway = known ? beforeMigration(postgres) : afterMigration(postgres);
        sandbox.awaitReady();
        shop.awaitReady();
        progress.step("sandbox and shop are up, waiting for the gateway");
        gateway.awaitReady();
        DemoWebhook.ensure(postgres.database(), dataKey(postgres), ports.shopUrl() + "/hooks");
        return CompletableFuture.anyOf(
                        gateway.process().onExit(),
                        sandbox.process().onExit(),
                        shop.process().onExit())
                .thenApply(ManagedProcess.class::cast);
    }

    /** A schema of an earlier run is migrated in a second or two, the server needs many more to reach its database. */
    private GatewayService beforeMigration(PostgresService postgres) {
        GatewayService gateway = startGateway(postgres);
        migrate(postgres);
        return gateway;
    }

    private GatewayService afterMigration(PostgresService postgres) {
        migrate(postgres);
        return startGateway(postgres);
    }

    private GatewayService startGateway(PostgresService postgres) {
        LibertyServer server = LibertyServer.copyOf(
                options.libertyHome(), options.builtServer(), directory().resolve("liberty"));
        Map<String, String> settings = GatewaySettings.of(directory(), ports, postgres.database(), System.getenv());
        URI url = URI.create(ports.gatewayUrl());
        return parts.start(() -> GatewayService.start(directory(), server, settings, url));
    }

    private String dataKey(PostgresService postgres) {
        Map<String, String> environment = System.getenv();
        String ofDemo = GatewaySettings.of(directory(), ports, postgres.database(), environment)
                .getOrDefault("DATA_KEY", "");
        return environment.getOrDefault("DATA_KEY", ofDemo);
    }

    private void migrate(PostgresService postgres) {
        try {
            progress.step("schema is up to date, migrations run: "
                    + postgres.database().migrate());
            postgres.database().ensureDemoMerchant();
        } catch (IllegalStateException failed) {
            throw new StartFailed("the schema cannot be migrated: " + failed.getMessage(), failed);
        }
    }

    private Path directory() {
        return options.directory();
    }
}
