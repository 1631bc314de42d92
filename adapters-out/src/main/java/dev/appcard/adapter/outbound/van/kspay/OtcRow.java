package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import java.util.Locale;

/**
 * What a one-time code puts into the approval.
 *
 * @param trackTwo TrackII
 * @param filler the body's Filler
 * @param encData what stands behind the body, without its length; ASCII, empty where nothing does
 */
record OtcRow(String trackTwo, String filler, AuthType authType, String encData) implements ApprovalRow {

    private static final String ENC_DATA = "%05d%s";

    /** The issuer has authenticated the buyer already. */
    @Override
    public String approvalType() {
        return ApprovalType.PLAIN;
    }

    @Override
    public void lay(TelegramWriter body) {
        body.put("TrackII", trackTwo)
                .put("Filler", filler)
                .put("AuthType", authType.code())
                .put("MPIPositionType", authType.mpiPosition())
                .put("MPIReUseType", authType.mpiReuse());
    }

    @Override
    public String behindTheBody() {
        return encData.isEmpty() ? "" : String.format(Locale.ROOT, ENC_DATA, encData.length(), encData);
    }

    @Override
    public String toString() {
        return "OtcRow(" + authType + ", ***)";
    }
}
