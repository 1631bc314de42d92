package dev.appcard.adapter.out.issuer.message;

import dev.appcard.adapter.out.issuer.common.JsonText;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.KoreanTime;

/** {@code req}: what the app is told, with its fields in the order of contracts.md. */
final class TransactionInformationJson {

    private TransactionInformationJson() {}

    static byte[] of(String mid, String tid, TransactionInformation information) {
        return JsonText.object(
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
