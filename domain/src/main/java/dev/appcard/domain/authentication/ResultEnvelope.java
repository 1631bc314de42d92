package dev.appcard.domain.authentication;

import dev.appcard.domain.issuer.ResultEndpoint;

/**
 * An issuer's authentication result as it came, in any format (docs/issuers/contracts.md, "Result").
 *
 * @param endpoint where it came in
 * @param mid the gateway's merchant id at the issuer; empty where absent
 * @param tid the payment key, or what came in its place
 * @param resultCode {@code 0000} authenticated, anything else failed
 * @param resultMessage the issuer's words: data for the log, never shown
 * @param time {@code yyyyMMddHHmmss} in Korea, as it came
 * @param encData base64url, empty where the authentication failed
 * @param sign lower-case hex; empty where absent
 */
public record ResultEnvelope(
        ResultEndpoint endpoint,
        String mid,
        String tid,
        String resultCode,
        String resultMessage,
        String time,
        String encData,
        String sign) {

    /** The OTC is in here, though encrypted: it is not printed. */
    @Override
    public String toString() {
        return "ResultEnvelope(tid=" + tid + ", resultCode=" + resultCode + ", ***)";
    }
}
