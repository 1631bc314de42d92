package dev.appcard.adapter.inbound.rest.common;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of messages. Korean, unless English comes first in {@code Accept-Language}. */
public enum Language {
    KOREAN("ko"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** @param acceptLanguage the header as it came; one that cannot be read counts as absent */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return KOREAN;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(tag -> tag.equals(KOREAN.tag) || tag.equals(ENGLISH.tag))
                    .findFirst()
                    .filter(ENGLISH.tag::equals)
                    .map(english -> ENGLISH)
                    .orElse(KOREAN);
        } catch (IllegalArgumentException malformed) {
            return KOREAN;
        }
    }
}
