package dev.appcard.domain.instalment;

/** Who bears the interest of an instalment plan. */
public enum InterestPayer {
    BUYER,
    /** 가맹점 무이자. */
    MERCHANT,
    /** 카드사 무이자. */
    CARD_COMPANY
}
