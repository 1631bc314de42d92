package dev.appcard.sandbox.van.request;

/** What pays, as each way of authenticating puts it into TrackII, Filler and EncData. */
public sealed interface PaymentMethod {
    /** App card by one-time code; {@code kb} where the Filler carries KB's mark, {@code marked} where {@code =8911} follows. */
    record OneTimeCode(Secret code, boolean marked, boolean kb) implements PaymentMethod {}

    /** App card of Hyundai, Samsung or Lotte: virtual number with {@code =4912}, good once for each XID. */
    record Bundle(Secret number, Secret xid) implements PaymentMethod {}

    /** BC's app card: number, expiry and the tid of the registration, good once for each tid. */
    record BcAppCard(Secret number, Expiry expiry, Secret tid) implements PaymentMethod {}

    /** A card number with its expiry: key-in, 안심클릭, or BC's CARD_ID. */
    record Card(Secret number, Expiry expiry) implements PaymentMethod {}

    /** ISP: good once for each session key. */
    record Isp(Secret sessionKey, String cardCode) implements PaymentMethod {}

    /** A billing key that this VAN issued: {@code B} and 19 digits. */
    record BillingKey(Secret key) implements PaymentMethod {}

    /** A TrackII that is none of these. */
    record Unreadable() implements PaymentMethod {}
}
