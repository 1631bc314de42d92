package dev.appcard.domain.merchant;

import dev.appcard.domain.merchant.KeyHolder.KeyKind;

/**
 * The API key that a call came with.
 *
 * @param live whether it moves real money
 */
public record UsedKey(KeyKind kind, boolean live, KeyHash hash) {

    private static final String LIVE = "live_";

    public static UsedKey of(KeyKind kind, String apiKey) {
        return new UsedKey(kind, apiKey.startsWith(LIVE), KeyHash.of(apiKey));
    }

    public boolean isSecret() {
        return kind == KeyKind.SECRET;
    }
}
