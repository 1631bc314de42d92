package dev.appcard.domain.merchant;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * A return address that a merchant has registered. Anything else is refused when a payment is opened, so that no buyer
 * is sent elsewhere with the payment's data.
 */
public sealed interface RegisteredAddress {

    /** How {@link LoopbackAnyPort} is written in the merchant's row. */
    String LOOPBACK_ANY_PORT = "http://localhost:*";

    boolean admits(String address);

    /** The form that {@link #parse} reads. */
    String asText();

    /**
     * @param text an address, or {@link #LOOPBACK_ANY_PORT}
     */
    static RegisteredAddress parse(String text) {
        return text.equals(LOOPBACK_ANY_PORT) ? new LoopbackAnyPort() : new Exact(text);
    }

    /** The very same characters: no prefix, no pattern, no normalising. */
    record Exact(String address) implements RegisteredAddress {

        public Exact {
            if (address.isBlank() || address.chars().anyMatch(character -> character <= ' ' || character == 0x7f)) {
                throw new IllegalArgumentException("a return address has no blanks or control characters");
            }
        }

        @Override
        public boolean admits(String candidate) {
            return address.equals(candidate);
        }

        @Override
        public String asText() {
            return address;
        }
    }

    /** Plain http on this machine at whatever port: for the demo's merchant, whose shop has no fixed address. */
    record LoopbackAnyPort() implements RegisteredAddress {

        private static final Pattern AUTHORITY = Pattern.compile("localhost(:[0-9]{1,5})?");

        @Override
        public boolean admits(String candidate) {
            try {
                URI uri = new URI(candidate);
                String authority = uri.getRawAuthority();
                return "http".equals(uri.getScheme())
                        && authority != null
                        && AUTHORITY.matcher(authority).matches();
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        @Override
        public String asText() {
            return LOOPBACK_ANY_PORT;
        }
    }
}
