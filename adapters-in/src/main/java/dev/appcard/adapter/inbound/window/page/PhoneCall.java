package dev.appcard.adapter.inbound.window.page;

/** What a phone that has read a PC's QR code can do. */
public sealed interface PhoneCall {

    /** @param address opens the issuer's app */
    record Link(String address) implements PhoneCall {}

    /** Nothing is to be opened on a phone: no card is chosen yet, the issuer's page is on the PC, or it is too late. */
    record None() implements PhoneCall {}

    /** The issuer had to be asked first, and that failed. */
    record IssuerUnavailable() implements PhoneCall {}
}
