package dev.appcard.demo.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as an issuer of the demo does ({@code docs/issuers/contracts.md}, "sign" and "Demo values"), so that a test may sign
 * what is wrong.
 */
final class DemoSign {

    private DemoSign() {}

    /** The fields with the signature that belongs to them. */
    static Map<String, String> signed(IssuerEndpoint endpoint, Map<String, String> fields) {
        Map<String, String> signed = new java.util.LinkedHashMap<>(fields);
        signed.put(
                "sign",
                sign(
                        endpoint.issuer,
                        endpoint.purpose(),
                        fields.get("mid"),
                        fields.get("tid"),
                        fields.get("resultCode"),
                        fields.get("time"),
                        fields.get("encData")));
        return signed;
    }

    static String sign(String issuer, String... parts) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256")
                    .digest(("appcard demo mac " + issuer).getBytes(StandardCharsets.US_ASCII));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
