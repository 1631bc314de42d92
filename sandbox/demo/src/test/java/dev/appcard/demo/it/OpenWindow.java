package dev.appcard.demo.it;

/** A window that was opened for a buyer: a payment's, or that of a card's registration. */
interface OpenWindow {

    /** Its address, {@code checkout.url}. */
    String window();

    /** Its status letter ({@code docs/api.md}). */
    default String status() {
        return Http.get(window() + "/status").text("status");
    }
}
