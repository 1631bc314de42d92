package dev.appcard.adapter.out.issuer.common;

import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.KoreanTime;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;

/** {@code req}: what the app is told, as compact JSON in UTF-8 with its fields in the order of contracts.md. */
final class TransactionInformationJson {

    private static final int MERCHANT_BYTES = 40;
    private static final int GOODS_BYTES = 50;

    private TransactionInformationJson() {}

    static byte[] of(String mid, TransactionInformation information) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.createGenerator(json)) {
            generator
                    .writeStartObject()
                    .write("purpose", "PAY")
                    .write("mid", mid)
                    .write("tid", information.key().value())
                    .write("merchant", EucKrText.cut(information.merchant(), MERCHANT_BYTES))
                    .write("amount", information.amount().won())
                    .write("goods", EucKrText.cut(information.goods(), GOODS_BYTES))
                    .write("installment", information.instalment().twoDigits())
                    .write("returnUrl", information.returnUrl())
                    .write("callbackUrl", information.callbackUrl())
                    .write("time", KoreanTime.fourteenDigits(information.time()))
                    .writeEnd();
        }
        return json.toByteArray();
    }
}
