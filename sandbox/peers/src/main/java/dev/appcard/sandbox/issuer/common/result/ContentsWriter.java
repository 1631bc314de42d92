package dev.appcard.sandbox.issuer.common.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.BuyerCard;
import dev.appcard.sandbox.issuer.common.card.VirtualCard;
import java.security.SecureRandom;

/** Writes what is encrypted in a result (contracts.md, "Result", "BC's result"); each is fresh. */
final class ContentsWriter {
    /** How BC's own numbers begin. */
    private static final String BC_PREFIX = "9200";

    private final IssuerProfile profile;
    private final SecureRandom random;

    ContentsWriter(IssuerProfile profile, SecureRandom random) {
        this.profile = profile;
        this.random = random;
    }

    ObjectNode write(VerifiedCall call) {
        ObjectNode contents = Json.object()
                .put("tid", call.sealedTid())
                .put("amount", call.information().amount());
        return switch (profile.contents()) {
            case ResultContents.PlainOtc plain -> {
                contents.put("otc", Otc.issue(plain.digits(), random).reveal());
                yield named(contents, call.information());
            }
            case ResultContents.VirtualNumber _ -> named(virtual(contents), call.information());
            case ResultContents.BcCard _ ->
                contents.put("cardNo", VirtualCard.number(BC_PREFIX, random)).put("expiry", BuyerCard.lastDay());
        };
    }

    private ObjectNode virtual(ObjectNode contents) {
        VirtualCard card = VirtualCard.issue(random);
        return contents.put("otc", card.number())
                .put("cavv", card.cavv())
                .put("xid", card.xid())
                .put("eci", card.eci());
    }

    private ObjectNode named(ObjectNode contents, TransactionInformation information) {
        contents.put("cardName", profile.card().name());
        information.installment().ifPresent(months -> contents.put("installment", months));
        return contents;
    }
}
