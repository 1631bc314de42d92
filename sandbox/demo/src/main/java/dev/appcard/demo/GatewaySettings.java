package dev.appcard.demo;

import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.IssuerTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gateway's settings in the demo ({@code docs/issuers/contracts.md}, "Demo values").
 *
 * <p>Every issuer that the sandbox plays is offered. What the caller's environment sets is left as it is, right or
 * wrong, except for what the launcher itself decides: the database and the port.
 */
public final class GatewaySettings {
    private static final int MAC_KEY_BYTES = 32;
    private static final int DATA_KEY_BYTES = 32;
    private static final int KEY_STORE_PASSWORD_BYTES = 16;

    private GatewaySettings() {}

    /** The environment to start the gateway with, in addition to the caller's. */
    public static Map<String, String> of(
            Path directory, DemoPorts ports, DemoDatabase database, Map<String, String> caller) {
        Map<String, String> settings = new HashMap<>();
        IssuerTable.ROWS.forEach(profile ->
                settings.putAll(issuer(profile.code(), profile.cipher().keyBytes(), ports)));
        settings.put("ISSUER_SAMSUNG_PUBLIC_KEY", issuerUrl("SAMSUNG", ports) + "/appcard/key");
        settings.putAll(relay(ports));
        settings.put("DATA_KEY", DemoSecrets.kept(directory.resolve("data-key"), DATA_KEY_BYTES));
        settings.putAll(cardVault(directory));
        settings.put("ISSUER_BC_CARD_NUMBER_STORED", "true");
        settings.put("PUBLIC_URL", ports.gatewayUrl());
        settings.put(
                "ISSUERS", IssuerTable.ROWS.stream().map(IssuerProfile::code).collect(Collectors.joining(",")));
        settings.put("VAN_HOST", "localhost");
        settings.put("VAN_PORT", Integer.toString(ports.van()));
        settings.put("WEBHOOK_LOCALHOST", "true");
        settings.put("DAY_FILES", PeerService.dayFiles(directory).toString());
        settings.put("APP_LAUNCH_VIA", ports.sandboxUrl() + "/phone?url=");
        settings.keySet().removeAll(caller.keySet());
        settings.putAll(database.settings());
        settings.put("HTTP_PORT", Integer.toString(ports.gateway()));
        return Map.copyOf(settings);
    }

    /** Registered cards under a key of this machine; without a KMS that is chosen on purpose. */
    private static Map<String, String> cardVault(Path directory) {
        String password = DemoSecrets.kept(directory.resolve("card-key-password"), KEY_STORE_PASSWORD_BYTES);
        DemoKeyStore store = DemoKeyStore.kept(directory.resolve("card-keys.p12"), password);
        return Map.of(
                "CARD_VAULT",
                "LOCAL",
                "CARD_KEY_STORE",
                store.file().toString(),
                "CARD_KEY_STORE_PASSWORD",
                password,
                "CARD_KEY_ALIAS",
                DemoKeyStore.ALIAS);
    }

    private static Map<String, String> issuer(String code, int keyBytes, DemoPorts ports) {
        String prefix = "ISSUER_" + code + "_";
        return Map.of(
                prefix + "MID",
                "DEMO" + code,
                prefix + "KEY",
                DemoSecrets.derived("key", code, keyBytes),
                prefix + "MAC_KEY",
                DemoSecrets.derived("mac", code, MAC_KEY_BYTES),
                prefix + "BASE_URL",
                issuerUrl(code, ports));
    }

    private static String issuerUrl(String code, DemoPorts ports) {
        return ports.sandboxUrl() + "/" + code.toLowerCase(Locale.ROOT);
    }

    /** The demo is payssam; the sandbox plays the relay's other services. */
    private static Map<String, String> relay(DemoPorts ports) {
        String others = ports.sandboxUrl() + "/linq";
        return Map.of("LINQ_ROUTE_OD", "local", "LINQ_ROUTE_PL", others, "LINQ_ROUTE_SP", others);
    }
}
