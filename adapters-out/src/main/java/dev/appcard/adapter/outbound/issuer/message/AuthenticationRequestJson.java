package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.domain.time.KoreanTime;

/** {@code req}: what the app is told, with its fields in the order of contracts.md. */
final class AuthenticationRequestJson {

    private AuthenticationRequestJson() {}

    static byte[] of(String mid, String tid, AuthenticationRequest information) {
        return JsonWriting.object(
                fields -> fields.write("purpose", information.purpose().name())
                        .write("mid", mid)
                        .write("tid", tid)
                        .write("merchant", information.merchant())
                        .write("amount", information.amount().won())
                        .write("goods", information.goods())
                        .write("installment", information.instalment().twoDigits())
                        .write("returnUrl", information.returnUrl())
                        .write("callbackUrl", information.callbackUrl())
                        .write("time", KoreanTime.fourteenDigits(information.time())));
    }
}
