package dev.appcard.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The gateway's settings in the demo (issuers/contracts.md, "Demo values").
 *
 * <p>What the caller's environment sets is left as it is, right or wrong, except for what the launcher itself decides:
 * the database and the port.
 */
public final class GatewaySettings {
    private static final int SEED_KEY_BYTES = 16;
    private static final int MAC_KEY_BYTES = 32;
    private static final int DATA_KEY_BYTES = 32;

    private GatewaySettings() {}

    /** The environment to start the gateway with, in addition to the caller's. */
    public static Map<String, String> of(
            Path directory, DemoPorts ports, DemoDatabase database, Map<String, String> caller) {
        Map<String, String> settings = new HashMap<>(issuer("KB", ports));
        settings.put("DATA_KEY", DemoSecrets.kept(directory.resolve("data-key"), DATA_KEY_BYTES));
        settings.put("PUBLIC_URL", ports.gatewayUrl());
        settings.put("ISSUERS", "KB");
        settings.put("VAN_HOST", "localhost");
        settings.put("VAN_PORT", Integer.toString(ports.van()));
        settings.put("APP_LAUNCH_VIA", ports.sandboxUrl() + "/phone?url=");
        settings.keySet().removeAll(caller.keySet());
        settings.putAll(database.settings());
        settings.put("HTTP_PORT", Integer.toString(ports.gateway()));
        return Map.copyOf(settings);
    }

    private static Map<String, String> issuer(String code, DemoPorts ports) {
        String prefix = "ISSUER_" + code + "_";
        return Map.of(
                prefix + "MID",
                "DEMO" + code,
                prefix + "KEY",
                DemoSecrets.derived("key", code, SEED_KEY_BYTES),
                prefix + "MAC_KEY",
                DemoSecrets.derived("mac", code, MAC_KEY_BYTES),
                prefix + "BASE_URL",
                ports.sandboxUrl() + "/" + code.toLowerCase(Locale.ROOT));
    }
}
