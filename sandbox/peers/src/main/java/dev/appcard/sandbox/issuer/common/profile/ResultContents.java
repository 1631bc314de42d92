package dev.appcard.sandbox.issuer.common.profile;

/** What an issuer gives out for one approval instead of the card (docs/issuers/contracts.md, "Result", "BC's result"). */
public sealed interface ResultContents {
    /** What is good once, and asked for again with a CARD_ID. */
    sealed interface OneTime extends ResultContents {}

    /**
     * A one-time code.
     *
     * @param digits how many, 16 to 21
     */
    record PlainOtc(int digits) implements OneTime {}

    /** A virtual card number with CAVV, XID and ECI. */
    record VirtualNumber() implements OneTime {}

    /** A number of BC's own with its expiry, under BC's tid; of a registration the card's own number. */
    record BcCard() implements ResultContents {}
}
