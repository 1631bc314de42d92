package dev.appcard.sandbox.issuer.common.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.card.VirtualCard;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents;
import dev.appcard.sandbox.issuer.common.profile.ResultContents.OneTime;
import java.security.SecureRandom;
import java.util.Optional;

/** Writes what is encrypted for one approval (docs/issuers/contracts.md, "Result"): a fresh one-time code and whose card it is. */
public final class OneTimeWriter {
    private final IssuerProfile profile;
    private final OneTime contents;
    private final SecureRandom random;

    /** @param contents the profile's */
    public OneTimeWriter(IssuerProfile profile, OneTime contents, SecureRandom random) {
        this.profile = profile;
        this.contents = contents;
        this.random = random;
    }

    /**
     * Fresh contents.
     *
     * @param tid repeated inside
     * @param amount repeated inside, whole won
     * @param installment two digits; absent where the issuer was not told
     */
    public ObjectNode write(String tid, long amount, Optional<String> installment) {
        ObjectNode written = Json.object().put("tid", tid).put("amount", amount);
        switch (contents) {
            case ResultContents.PlainOtc plain ->
                written.put("otc", Otc.issue(plain.digits(), random).reveal());
            case ResultContents.VirtualNumber _ -> putVirtual(written, VirtualCard.issue(random));
        }
        written.put("cardName", profile.card().name());
        installment.ifPresent(months -> written.put("installment", months));
        return written;
    }

    private static void putVirtual(ObjectNode written, VirtualCard card) {
        written.put("otc", card.number())
                .put("cavv", card.cavv())
                .put("xid", card.xid())
                .put("eci", card.eci());
    }
}
