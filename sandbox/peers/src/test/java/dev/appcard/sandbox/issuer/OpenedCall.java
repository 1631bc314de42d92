package dev.appcard.sandbox.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;

/**
 * A call of the tests' gateway, after whatever an issuer wants to know before.
 *
 * @param url that opens the app
 * @param cipher that the result is under
 */
record OpenedCall(String url, PayloadCipher cipher) {
    static OpenedCall of(SandboxUnderTest sandbox, String code, ObjectNode req) {
        var preSteps = new PreSteps(sandbox);
        PayloadCipher own = IssuerCalls.issuer(code).identity().cipher();
        return switch (code) {
            case "BC" -> new OpenedCall(sandbox.url("/bc/appcard/bridge?tid=" + preSteps.bcTid(req)), own);
            case "SAMSUNG" -> {
                PreSteps.SamsungCall call = preSteps.samsungCall(req);
                yield new OpenedCall(IssuerCalls.androidUrl(code, call.call()), call.cipher());
            }
            default -> new OpenedCall(IssuerCalls.iosUrl(code, IssuerCalls.call(code, req)), own);
        };
    }
}
