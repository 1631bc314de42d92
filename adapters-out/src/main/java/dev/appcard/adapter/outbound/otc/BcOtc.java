package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * BC's app card, whose own number stands for the code: one approval for each transaction id.
 */
public final class BcOtc {

    private static final int PARTS = 3;

    private final String number;
    private final String expiry;
    private final String tid;

    /**
     * @param number of the card, 16 digits
     * @param expiry yyMM
     * @param tid BC's own, 12 digits
     */
    public BcOtc(String number, String expiry, String tid) {
        this.number = number;
        this.expiry = expiry;
        this.tid = tid;
    }

    /** Empty when the code is none of these. */
    public static Optional<BcOtc> of(Otc otc) {
        return Parts.split(otc, PARTS).map(parts -> new BcOtc(parts.get(0), parts.get(1), parts.get(2)));
    }

    /** All of it as one code. */
    public Otc otc() {
        return Parts.join(number, expiry, tid);
    }

    public String number() {
        return number;
    }

    public String expiry() {
        return expiry;
    }

    public String tid() {
        return tid;
    }

    @Override
    public String toString() {
        return "BcOtc(***)";
    }
}
