package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * What ISP yields: the KVP data, which only the VAN understands.
 */
public final class IspOtc {

    private static final int PARTS = 4;

    private final String pgid;
    private final String sessionKey;
    private final String encData;
    private final String cardCode;

    /**
     * @param pgid {@code KVP_PGID}
     * @param sessionKey {@code KVP_SESSIONKEY}, base64
     * @param encData {@code KVP_ENCDATA}, base64
     * @param cardCode {@code KVP_CARDCODE}
     */
    public IspOtc(String pgid, String sessionKey, String encData, String cardCode) {
        this.pgid = pgid;
        this.sessionKey = sessionKey;
        this.encData = encData;
        this.cardCode = cardCode;
    }

    /** Empty when the code is none of these. */
    public static Optional<IspOtc> of(Otc otc) {
        return Parts.split(otc, PARTS).map(parts -> new IspOtc(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    /** All of it as one code. */
    public Otc otc() {
        return Parts.join(pgid, sessionKey, encData, cardCode);
    }

    public String pgid() {
        return pgid;
    }

    public String sessionKey() {
        return sessionKey;
    }

    public String encData() {
        return encData;
    }

    public String cardCode() {
        return cardCode;
    }

    @Override
    public String toString() {
        return "IspOtc(***)";
    }
}
