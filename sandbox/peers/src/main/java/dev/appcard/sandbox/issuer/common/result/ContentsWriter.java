package dev.appcard.sandbox.issuer.common.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.AuthenticationRequest;
import dev.appcard.sandbox.issuer.common.call.Purpose;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.card.VirtualCard;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.ResultContents;
import java.security.SecureRandom;

/** Writes what is encrypted in a result (docs/issuers/contracts.md, "Result", "BC's result"); each is fresh. */
final class ContentsWriter {
    /** How BC's own numbers begin. */
    private static final String BC_PREFIX = "9200";

    private final IssuerProfile profile;
    private final RegisteredCards cards;
    private final SecureRandom random;

    ContentsWriter(IssuerProfile profile, RegisteredCards cards, SecureRandom random) {
        this.profile = profile;
        this.cards = cards;
        this.random = random;
    }

    ObjectNode write(VerifiedCall call) {
        return switch (profile.contents()) {
            case ResultContents.OneTime oneTime -> oneTime(oneTime, call);
            case ResultContents.BcCard _ -> bcCard(call);
        };
    }

    private ObjectNode oneTime(ResultContents.OneTime oneTime, VerifiedCall call) {
        AuthenticationRequest authentication = call.authentication();
        ObjectNode contents = new OneTimeWriter(profile, oneTime, random)
                .write(
                        call.sealedTid(),
                        authentication.order().amount(),
                        authentication.order().installment());
        return switch (authentication.purpose()) {
            case PAY -> contents;
            case REGISTER ->
                contents.put("cardId", cards.register(authentication.tid()).reveal());
        };
    }

    private ObjectNode bcCard(VerifiedCall call) {
        return Json.object()
                .put("tid", call.sealedTid())
                .put("amount", call.authentication().order().amount())
                .put("cardNo", bcNumber(call.authentication().purpose()))
                .put("expiry", BuyerCard.lastDay());
    }

    /** Of BC's own for one payment; the card's for all that follow a registration. */
    private String bcNumber(Purpose purpose) {
        return switch (purpose) {
            case PAY -> VirtualCard.number(BC_PREFIX, random);
            case REGISTER -> profile.card().number();
        };
    }
}
