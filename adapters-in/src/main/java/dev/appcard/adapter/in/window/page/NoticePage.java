package dev.appcard.adapter.in.window.page;

import dev.appcard.adapter.in.window.asset.Assets;

/** A page that only says something: {@code notice.jte}. */
public record NoticePage(Texts texts, Assets assets, String title, String text) {}
