package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;

/**
 * Where issuers' pages and apps send the buyer back to: {@code return.jte}.
 *
 * @param window path of the window, where the payment goes on
 * @param shopApp address that opens the shop's own app, when the window is in its web view; else empty
 */
public record ReturnPage(WindowTexts texts, Assets assets, String window, String shopApp) {}
