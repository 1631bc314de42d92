package dev.appcard.domain.window;

import org.jspecify.annotations.Nullable;

/**
 * Where the buyer goes afterwards; each is one that the merchant has registered.
 *
 * @param appScheme the shop app's own scheme, when the window is in its web view
 */
public record ReturnAddresses(
        String successUrl, String failUrl, @Nullable String appScheme) {}
