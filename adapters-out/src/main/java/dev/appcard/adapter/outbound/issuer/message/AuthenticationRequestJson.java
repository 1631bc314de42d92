package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.domain.time.KoreanTime;

/** {@code req}: what the app is told, with its fields in the order of docs/issuers/contracts.md. */
final class AuthenticationRequestJson {

    private AuthenticationRequestJson() {}

    static byte[] of(String mid, String tid, AuthenticationRequest request) {
        return JsonWriting.object(
                fields -> fields.write("purpose", request.purpose().name())
                        .write("mid", mid)
                        .write("tid", tid)
                        .write("merchant", request.merchant())
                        .write("amount", request.amount().won())
                        .write("goods", request.goods())
                        .write("installment", request.instalment().twoDigits())
                        .write("returnUrl", request.returnUrl())
                        .write("callbackUrl", request.callbackUrl())
                        .write("time", KoreanTime.fourteenDigits(request.time())));
    }
}
