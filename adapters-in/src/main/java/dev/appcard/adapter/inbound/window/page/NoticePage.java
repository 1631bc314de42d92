package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;

/**
 * A page that only says something: {@code notice.jte}.
 *
 * @param again on the link that opens the same address once more; empty where that would be of no use
 */
public record NoticePage(WindowTexts texts, Assets assets, String title, String text, String again) {

    public NoticePage(WindowTexts texts, Assets assets, String title, String text) {
        this(texts, assets, title, text, "");
    }
}
