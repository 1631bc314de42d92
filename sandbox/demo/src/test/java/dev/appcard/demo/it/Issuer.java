package dev.appcard.demo.it;

import dev.appcard.demo.it.BuyerByWire.Choice;
import java.util.Locale;

/** The nine issuers, written from {@code docs/issuers/README.md} and {@code docs/api.md}, not read from the product. */
enum Issuer {
    SHINHAN("41", "신한"),
    KB("11", "국민"),
    BC("31", "비씨"),
    SAMSUNG("51", "삼성"),
    HYUNDAI("61", "현대"),
    LOTTE("71", "롯데"),
    HANA("21", "하나"),
    NH("91", "농협"),
    WOORI("W1", "우리");

    /** The merchant API's two characters. */
    final String cardCode;

    final String koreanName;

    Issuer(String cardCode, String koreanName) {
        this.cardCode = cardCode;
        this.koreanName = koreanName;
    }

    /** Its app on a phone, at once: the only way to register a card. */
    Choice app() {
        return new Choice(name(), "APP_CARD", "MOBILE_WEB", 0);
    }

    /** BC's CARD_ID is the token itself: no code is asked for. */
    boolean givesCodes() {
        return this != BC;
    }

    String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }
}
