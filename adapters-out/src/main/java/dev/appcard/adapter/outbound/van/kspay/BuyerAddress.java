package dev.appcard.adapter.outbound.van.kspay;

import java.util.Locale;

/**
 * The buyer's IP address in the 20 bytes that KSPAY has for it. They were made for IPv4; a longer IPv6 address is left
 * out: half an address is another computer's, and no payment is refused for it.
 */
final class BuyerAddress {

    private static final String IPV4_IN_IPV6 = "::ffff:";
    private static final int WIDTH = 20;

    private BuyerAddress() {}

    static String fitted(String address) {
        boolean mapped = address.toLowerCase(Locale.ROOT).startsWith(IPV4_IN_IPV6) && address.contains(".");
        String plain = mapped ? address.substring(IPV4_IN_IPV6.length()) : address;
        boolean fits = plain.length() <= WIDTH && plain.matches("[0-9A-Fa-f.:]*");
        return fits ? plain : "";
    }
}
