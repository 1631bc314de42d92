package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * The app card of Hyundai, Samsung and Lotte: a virtual card with the data of its authentication.
 */
public final class VirtualCardOtc {

    private static final int PARTS = 4;

    private final String number;
    private final String cavv;
    private final String xid;
    private final String eci;

    /**
     * @param number of the virtual card, 16 digits
     * @param cavv base64 of 20 bytes
     * @param xid base64 of 20 bytes
     * @param eci two digits
     */
    public VirtualCardOtc(String number, String cavv, String xid, String eci) {
        this.number = number;
        this.cavv = cavv;
        this.xid = xid;
        this.eci = eci;
    }

    /** Empty when the code is none of these. */
    public static Optional<VirtualCardOtc> of(Otc otc) {
        return Parts.split(otc, PARTS)
                .map(parts -> new VirtualCardOtc(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    /** All of it as one code. */
    public Otc otc() {
        return Parts.join(number, cavv, xid, eci);
    }

    public String number() {
        return number;
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
        return "VirtualCardOtc(***)";
    }
}
