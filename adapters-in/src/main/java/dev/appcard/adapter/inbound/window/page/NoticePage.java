package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;

/** A page that only says something: {@code notice.jte}. */
public record NoticePage(WindowTexts texts, Assets assets, String title, String text) {}
