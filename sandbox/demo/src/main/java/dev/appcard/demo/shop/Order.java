package dev.appcard.demo.shop;

/**
 * An order as the shop has stored it. The shop trusts it more than any address or page.
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
