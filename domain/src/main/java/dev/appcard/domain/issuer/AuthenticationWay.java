package dev.appcard.domain.issuer;

/** How a buyer shows the issuer that the card is theirs. */
public enum AuthenticationWay {
    /** 앱카드: in the issuer's own app. */
    APP_CARD,
    /** 안심클릭: in the issuer's page, by number, CVC and password. */
    ANSIM,
    /** ISP: by a certificate in the ISP app or page. */
    ISP
}
