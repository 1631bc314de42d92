package dev.appcard.sandbox.issuer.common.result;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A one-time code: good once, at the VAN. It leaves the issuer only inside a cipher text, so it cannot be printed. */
public final class Otc {
    private final String digits;

    private Otc(String digits) {
        this.digits = digits;
    }

    /**
     * A fresh code; the first digit is not 0, which a reader could take for padding.
     *
     * @param length 16 to 21; fifteen random digits behind the first do not repeat in practice
     */
    static Otc issue(int length, SecureRandom random) {
        String rest =
                random.ints(length - 1L, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        return new Otc(random.nextInt(1, 10) + rest);
    }

    /** For the cipher text only. */
    String reveal() {
        return digits;
    }

    @Override
    public String toString() {
        return "Otc(***)";
    }
}
