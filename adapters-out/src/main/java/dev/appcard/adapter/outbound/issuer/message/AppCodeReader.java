package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.domain.issuer.AppCode;
import dev.appcard.domain.secret.Otc;

/** Reads what an issuer's row says that it hands out (docs/issuers/contracts.md, "Result"). */
@FunctionalInterface
interface AppCodeReader {

    /** @throws RuntimeException when a field is missing or not of its form, as {@link ResultFields#read} expects it */
    Otc read(ResultFields fields);

    /** @throws IllegalArgumentException for a code that only the issuer's own package can read */
    static AppCodeReader of(AppCode code) {
        return switch (code) {
            case AppCode.Digits _ -> fields -> new Otc.Code(fields.text("otc"));
            case AppCode.VirtualCard _ ->
                fields -> new Otc.VirtualCard(
                        fields.text("otc"), fields.text("cavv"), fields.text("xid"), fields.text("eci"));
            case AppCode.IssuerCard _ ->
                throw new IllegalArgumentException("an issuer's own card is read by its own package");
        };
    }
}
