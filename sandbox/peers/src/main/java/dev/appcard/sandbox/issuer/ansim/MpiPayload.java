package dev.appcard.sandbox.issuer.ansim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.browser.PagePayload;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.card.VirtualCard;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The result of 안심클릭: a virtual card number, good for this payment, with XID, CAVV and ECI (docs/issuers/contracts.md). Every call
 * makes fresh values.
 */
final class MpiPayload implements PagePayload {
    /** How much of the card's number, which tells the issuer, its virtual numbers share. */
    private static final int PREFIX_DIGITS = 4;

    private static final int YEARS_VALID = 3;
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);

    private final BuyerCard card;
    private final SecureRandom random;
    private final Clock clock;

    MpiPayload(BuyerCard card, SecureRandom random, Clock clock) {
        this.card = card;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public ObjectNode seal(VerifiedPageCall call) {
        VirtualCard proof = VirtualCard.issue(random);
        return Json.object()
                .put("tid", call.call().tid())
                .put("amount", call.amount())
                .put("cardNo", VirtualCard.number(card.number().substring(0, PREFIX_DIGITS), random))
                .put("expiry", expiry())
                .put("xid", proof.xid())
                .put("cavv", proof.cavv())
                .put("eci", proof.eci());
    }

    private String expiry() {
        return YearMonth.now(clock.withZone(KOREA)).plusYears(YEARS_VALID).format(YEAR_MONTH);
    }
}
