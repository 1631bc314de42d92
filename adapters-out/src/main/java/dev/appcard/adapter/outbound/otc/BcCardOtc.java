package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/** A registered card of BC's (seed: 고정 token), which stands for the code of every charge. */
public final class BcCardOtc {

    private static final int PARTS = 2;

    private final String number;
    private final String expiry;

    /**
     * @param number of the card, 16 digits
     * @param expiry yyMM
     */
    public BcCardOtc(String number, String expiry) {
        this.number = number;
        this.expiry = expiry;
    }

    /** Empty when the code is none of these. */
    public static Optional<BcCardOtc> of(Otc otc) {
        return Parts.split(otc, PARTS).map(parts -> new BcCardOtc(parts.get(0), parts.get(1)));
    }

    /** All of it as one code. */
    public Otc otc() {
        return Parts.join(number, expiry);
    }

    public String number() {
        return number;
    }

    public String expiry() {
        return expiry;
    }

    @Override
    public String toString() {
        return "BcCardOtc(***)";
    }
}
