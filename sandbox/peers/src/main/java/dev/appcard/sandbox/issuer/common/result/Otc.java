package dev.appcard.sandbox.issuer.common.result;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A one-time code: good once, at the VAN. It leaves the issuer only inside a cipher text, so it cannot be printed. */
public final class Otc {
    /** Within the 16 to 21 of contracts.md; nineteen random digits behind the first never repeat in practice. */
    private static final int DIGITS = 20;

    private final String digits;

    private Otc(String digits) {
        this.digits = digits;
    }

    /** A fresh code; the first digit is not 0, lest a reader takes it for padding. */
    static Otc issue(SecureRandom random) {
        String rest = random.ints(DIGITS - 1, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
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
