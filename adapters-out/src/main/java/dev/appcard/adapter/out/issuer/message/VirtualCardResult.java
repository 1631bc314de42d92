package dev.appcard.adapter.out.issuer.message;

import dev.appcard.adapter.out.issuer.common.FlatJson;
import dev.appcard.adapter.out.otc.VirtualCardOtc;
import dev.appcard.application.port.out.issuer.OpenedResult.Readable;
import java.util.Optional;

/**
 * An app card's result with a virtual card (contracts.md, "Result"): {@code {"tid", "amount", "otc" (16 digits that pass
 * Luhn), "cavv", "xid" (base64 of 20 bytes), "eci" (two digits), "cardName", "installment"}}.
 */
public final class VirtualCardResult {

    private VirtualCardResult() {}

    public static Optional<ResultContent> read(FlatJson json) {
        return ResultFields.read(json, VirtualCardResult::content);
    }

    private static ResultContent content(ResultFields fields) {
        VirtualCardOtc otc = new VirtualCardOtc(
                fields.cardNumber("otc"), fields.twentyBytes("cavv"), fields.twentyBytes("xid"), fields.eci());
        return new ResultContent(
                fields.tid(),
                new Readable(fields.amount(), otc.otc(), fields.cardName(), fields.instalment("installment")));
    }
}
