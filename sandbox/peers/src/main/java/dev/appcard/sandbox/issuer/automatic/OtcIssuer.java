package dev.appcard.sandbox.issuer.automatic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.card.CardId;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.message.MessageRefusedException;
import dev.appcard.sandbox.issuer.common.message.SignedMessage;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import dev.appcard.sandbox.issuer.common.result.OneTimeWriter;
import dev.appcard.sandbox.shared.IssuedCodes;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers requests for one-time codes (docs/issuers/contracts.md, "OTC for an automatic payment"). Checked in this order: readable,
 * mid and sign, tid's form, time, cipher text, CARD_ID.
 */
final class OtcIssuer {
    private static final int BAD_REQUEST = 400;
    private static final String AT_ONCE = "00";

    private final IssuerIdentity issuer;
    private final Pattern tid;
    private final RegisteredCards cards;
    private final OneTimeWriter writer;
    private final IssuedCodes codes;
    private final Clock clock;

    OtcIssuer(
            IssuerIdentity issuer,
            Pattern tid,
            RegisteredCards cards,
            OneTimeWriter writer,
            IssuedCodes codes,
            Clock clock) {
        this.issuer = issuer;
        this.tid = tid;
        this.cards = cards;
        this.writer = writer;
        this.codes = codes;
        this.clock = clock;
    }

    /** @throws MessageRefusedException with the first thing that is wrong with the request */
    OtcRequest read(ObjectNode json) throws MessageRefusedException {
        var message = new SignedMessage(json);
        String mid = message.text("mid");
        String paymentKey = message.text("tid");
        String encData = message.text("encData");
        long amount = message.amount("amount", 1);
        String time = message.text("time");
        message.checkSign(issuer, "otc", mid, paymentKey, encData, Long.toString(amount), time);
        message.checkTime(time, clock);
        message.require(tid.matcher(paymentKey).matches(), "tid");
        return new OtcRequest(mid, paymentKey, amount, cardId(encData, paymentKey));
    }

    /** What a request is answered as far as the CARD_ID goes. */
    OtcResultCode codeFor(OtcRequest request) {
        return switch (cards.status(request.cardId(), request.mid())) {
            case REGISTERED -> OtcResultCode.ISSUED;
            case UNKNOWN -> OtcResultCode.CARD_ID_UNKNOWN;
            case WITHDRAWN -> OtcResultCode.CONSENT_WITHDRAWN;
        };
    }

    /** The cipher text with a fresh one-time code; the same payment asked twice gets two. */
    String issue(OtcRequest request) {
        ObjectNode contents = writer.write(request.tid(), request.amount(), Optional.of(AT_ONCE));
        cards.tidOf(request.cardId())
                .ifPresent(registration -> codes.note(contents.path("otc").asText(), registration));
        return Base64Url.encode(issuer.cipher().encrypt(Json.bytes(contents), request.tid()));
    }

    ObjectNode signed(OtcRequest request, String resultCode, String encData) {
        String sign = issuer.signer().sign("otc-answer", issuer.mid(), request.tid(), resultCode, encData);
        return Json.object()
                .put("resultCode", resultCode)
                .put("encData", encData)
                .put("sign", sign);
    }

    private CardId cardId(String encData, String paymentKey) throws MessageRefusedException {
        try {
            byte[] encrypted = Base64Url.decode(encData).orElseThrow(OtcIssuer::undecipherable);
            JsonNode cardId = Json.readObject(issuer.cipher().decrypt(encrypted, paymentKey))
                    .path("cardId");
            if (cardId.isTextual()) {
                return CardId.of(cardId.textValue());
            }
        } catch (CipherTextException | BadRequest unreadable) {
            throw undecipherable();
        }
        throw undecipherable();
    }

    /** One error for all causes: an answer must not tell anything about the padding. */
    private static MessageRefusedException undecipherable() {
        return new MessageRefusedException(BAD_REQUEST, "FIELD_encData");
    }
}
