package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.issuer.common.profile.Luhn;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A virtual card number for one payment with the proof that its holder was authenticated (docs/issuers/contracts.md, "Result" and
 * "안심클릭 / ISP pages"). It leaves the issuer only inside a cipher text, so it cannot be printed.
 *
 * @param number 16 digits that pass Luhn
 * @param cavv base64 of 20 bytes
 * @param xid base64 of 20 bytes, another for each payment
 * @param eci 2 digits
 */
public record VirtualCard(String number, String cavv, String xid, String eci) {
    /** As 3-D Secure writes "authenticated" with schemes other than Mastercard. */
    private static final String AUTHENTICATED = "05";

    private static final int PROOF_BYTES = 20;
    private static final int NUMBER_DIGITS = 16;

    /** A new one. */
    public static VirtualCard issue(SecureRandom random) {
        return new VirtualCard(number("9", random), proof(random), proof(random), AUTHENTICATED);
    }

    /** 16 random digits that begin as told and pass Luhn. */
    public static String number(String prefix, SecureRandom random) {
        String rest = random.ints(NUMBER_DIGITS - 1L - prefix.length(), 0, 10)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
        return Luhn.complete(prefix + rest);
    }

    @Override
    public String toString() {
        return "VirtualCard(***)";
    }

    private static String proof(SecureRandom random) {
        byte[] bytes = new byte[PROOF_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
