package dev.appcard.demo.shop;

/**
 * An order in the shop's own books: what it believes, whatever an address or a page says.
 *
 * @param onConfirm the shop's server confirms; else the gateway approves by itself
 */
record Order(String id, String name, long won, boolean onConfirm, Buyer buyer) {

    /** The buyer as typed into the order page; empty where nothing was. */
    record Buyer(String name, String email, String phone) {

        /** Personal data stays out of logs. */
        @Override
        public String toString() {
            return "Buyer(***)";
        }
    }
}
