package dev.appcard.adapter.outbound.vault.wrap;

import java.util.Map;

/**
 * What a wrapped data key is bound to, and unwraps with only: a KMS's encryption context, which its audit log shows.
 *
 * @param scope whose cards of which month, {@code demo/2026-11}
 */
public record KeyContext(String scope) {

    static final String PURPOSE = "appcard-card";

    public Map<String, String> asEncryptionContext() {
        return Map.of("scope", scope, "purpose", PURPOSE);
    }
}
