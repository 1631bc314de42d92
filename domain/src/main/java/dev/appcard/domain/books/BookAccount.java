package dev.appcard.domain.books;

/** What money is booked on. Both lines of an entry name the merchant, and the store that the VAN knows it by. */
public enum BookAccount {
    /** What the VAN owes us for a store. */
    VAN_RECEIVABLE,
    /** What we owe to a merchant. */
    MERCHANT_PAYABLE
}
