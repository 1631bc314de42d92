package dev.appcard.sandbox.issuer.common.browser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import dev.appcard.sandbox.issuer.common.profile.IssuerTable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway of the tests: makes calls of issuers' pages with the demo's keys and reads what comes back. */
public final class PageCalls {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final IssuerDirectory ISSUERS =
            IssuerDirectory.read(IssuerTable.ROWS, _ -> Optional.empty(), new SecureRandom());

    private PageCalls() {}

    public static PageCall call(String code, String returnUrl, Instant time) {
        String key = "pay_test_%016d".formatted(NUMBERS.incrementAndGet());
        String tid = code.equals("SHINHAN") ? "OD" + key : key;
        return signed(code, "DEMO" + code, tid, "1234500", "03", returnUrl, SignedTime.format(time));
    }

    /** @param parts mid, tid, amount, installment, returnUrl, time */
    public static PageCall signed(String code, String... parts) {
        List<String> signed = new ArrayList<>(List.of(parts));
        signed.addFirst("page");
        String sign = issuer(code).identity().signer().sign(signed.toArray(String[]::new));
        return new PageCall(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], sign);
    }

    public static Issuer issuer(String code) {
        return ISSUERS.byCode(code);
    }

    /** What the issuer encrypted for the gateway. */
    public static ObjectNode open(String code, Parameters result) {
        byte[] encrypted =
                Base64Url.decode(result.first("encData").orElseThrow()).orElseThrow();
        try {
            String tid = result.first("tid").orElseThrow();
            return Json.readObject(issuer(code).identity().cipher().decrypt(encrypted, tid));
        } catch (CipherTextException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static boolean isSigned(String code, Parameters result) {
        return issuer(code)
                .identity()
                .signer()
                .verify(
                        result.first("sign").orElseThrow(),
                        "page-result",
                        result.first("mid").orElseThrow(),
                        result.first("tid").orElseThrow(),
                        result.first("resultCode").orElseThrow(),
                        result.first("time").orElseThrow(),
                        result.first("encData").orElseThrow());
    }
}
