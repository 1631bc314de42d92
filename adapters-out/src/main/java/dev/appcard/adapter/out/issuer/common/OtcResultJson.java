package dev.appcard.adapter.out.issuer.common;

import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * The content of a result that carries an OTC (contracts.md, "Result"): {@code {"tid", "amount", "otc" (16 to 21
 * digits), "cardName", "installment" (two digits)}}, in any order, with whatever else an issuer may add. A tid or an
 * amount that cannot be ours is readable all the same: it is a difference, which is answered differently.
 */
final class OtcResultJson {

    private OtcResultJson() {}

    static Optional<OpenedResult> read(byte[] utf8) {
        return FlatJson.read(utf8).flatMap(OtcResultJson::read);
    }

    private static Optional<OpenedResult> read(FlatJson json) {
        Optional<String> tid = json.text("tid", "\\P{Cntrl}{0,100}");
        Optional<Long> amount = json.wholeNumber("amount");
        Optional<String> otc = json.text("otc", "[0-9]{16,21}");
        Optional<String> cardName = json.text("cardName", "\\P{Cntrl}{0,100}");
        Optional<String> instalment = json.text("installment", "[0-9]{2}");
        if (tid.isEmpty() || amount.isEmpty() || otc.isEmpty() || cardName.isEmpty() || instalment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenedResult.Readable(
                tid.get(), amount.get(), Otc.of(otc.get()), cardName.get(), instalment.get()));
    }
}
