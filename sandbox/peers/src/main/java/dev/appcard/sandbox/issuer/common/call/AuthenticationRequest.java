package dev.appcard.sandbox.issuer.common.call;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The decrypted {@code req} of docs/issuers/contracts.md, or what BC was told at the registration: what the app shows to
 * the buyer and where the outcome goes.
 *
 * @param returnUrl where the buyer goes afterwards: http(s), or the shop app's own scheme. A text, since a bare
 *     {@code shopapp://} is no {@link URI}. BC is not told
 * @param callbackUrl where the result is posted: http(s)
 */
public record AuthenticationRequest(
        Purpose purpose,
        String mid,
        String tid,
        Order order,
        Optional<String> returnUrl,
        URI callbackUrl,
        Instant time) {
    /**
     * What the buyer pays, or registers the card for.
     *
     * @param merchant the merchant's name for the buyer
     * @param amount whole won; 0 for a registration
     * @param installment two digits, months; {@code 00} at once. BC is not told
     */
    public record Order(String merchant, long amount, String goods, Optional<String> installment) {}
}
