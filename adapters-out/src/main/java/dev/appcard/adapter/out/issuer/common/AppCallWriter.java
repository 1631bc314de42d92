package dev.appcard.adapter.out.issuer.common;

import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AppLaunch;
import java.util.Arrays;

/**
 * The call of an app that is opened by a URL scheme and knows the issuer's key: {@code req} encrypted, the call signed.
 */
public final class AppCallWriter {

    private static final String PURPOSE = "call";
    private static final String NO_SESSION = "";

    private final String mid;
    private final CbcCipher cipher;
    private final SignCalculator signs;
    private final AppLaunch launch;

    public AppCallWriter(String mid, CbcCipher cipher, SignCalculator signs, AppLaunch launch) {
        this.mid = mid;
        this.cipher = cipher;
        this.signs = signs;
        this.launch = launch;
    }

    public AppCallLinks write(TransactionInformation information) {
        String tid = information.key().value();
        String encData = encrypt(TransactionInformationJson.of(mid, information));
        String sign = signs.sign(PURPOSE, mid, tid, NO_SESSION, encData);
        return AppSchemeUrl.links(launch, mid, tid, encData, sign);
    }

    private String encrypt(byte[] request) {
        try {
            return Base64Url.encode(cipher.encrypt(request));
        } finally {
            Arrays.fill(request, (byte) 0);
        }
    }
}
