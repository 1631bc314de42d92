package dev.appcard.sandbox.issuer.common.result;

/** What an issuer gives out for one approval in the place of the card (contracts.md, "Result", "BC's result"). */
public sealed interface ResultContents {
    /**
     * A one-time code.
     *
     * @param digits how many, 16 to 21
     */
    record PlainOtc(int digits) implements ResultContents {}

    /** A virtual card number with CAVV, XID and ECI. */
    record VirtualNumber() implements ResultContents {}

    /** A number of BC's own with its expiry, under BC's tid. */
    record BcCard() implements ResultContents {}
}
