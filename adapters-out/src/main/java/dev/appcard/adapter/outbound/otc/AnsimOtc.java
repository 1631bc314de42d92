package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * What a 안심클릭 page yields: a card with the data of its authentication.
 */
public final class AnsimOtc {

    private static final int PARTS = 5;

    private final String number;
    private final String expiry;
    private final String cavv;
    private final String xid;
    private final String eci;

    /**
     * @param number of the (virtual) card, 16 digits
     * @param expiry yyMM
     * @param cavv base64 of 20 bytes
     * @param xid base64 of 20 bytes
     * @param eci two digits
     */
    public AnsimOtc(String number, String expiry, String cavv, String xid, String eci) {
        this.number = number;
        this.expiry = expiry;
        this.cavv = cavv;
        this.xid = xid;
        this.eci = eci;
    }

    /** Empty when the code is none of these. */
    public static Optional<AnsimOtc> of(Otc otc) {
        return Parts.split(otc, PARTS)
                .map(parts -> new AnsimOtc(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }

    /** All of it as one code. */
    public Otc otc() {
        return Parts.join(number, expiry, cavv, xid, eci);
    }

    public String number() {
        return number;
    }

    public String expiry() {
        return expiry;
    }

    public String cavv() {
        return cavv;
    }

    public String xid() {
        return xid;
    }

    public String eci() {
        return eci;
    }

    @Override
    public String toString() {
        return "AnsimOtc(***)";
    }
}
