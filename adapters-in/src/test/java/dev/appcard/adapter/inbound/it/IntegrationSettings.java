package dev.appcard.adapter.inbound.it;

import java.util.Map;

/** The gateway's settings in integration tests: valid everywhere, with no issuer or VAN behind them. */
final class IntegrationSettings {
    /** Nothing listens on port 1: a test that asks the VAN sees it unreachable. */
    private static final String NOBODY = "1";

    private IntegrationSettings() {}

    static Map<String, String> of(int httpPort) {
        return Map.of(
                "HTTP_PORT",
                Integer.toString(httpPort),
                "PUBLIC_URL",
                "http://localhost:" + httpPort,
                "ISSUERS",
                "KB",
                "ISSUER_KB_MID",
                "TESTKB",
                "ISSUER_KB_KEY",
                "00".repeat(16),
                "ISSUER_KB_MAC_KEY",
                "00".repeat(32),
                "ISSUER_KB_BASE_URL",
                "http://localhost:" + NOBODY + "/kb",
                "DATA_KEY",
                "00".repeat(32),
                "VAN_HOST",
                "localhost",
                "VAN_PORT",
                NOBODY);
    }
}
