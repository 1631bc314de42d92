package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.ledger.PaymentKeys;
import dev.appcard.sandbox.van.log.TelegramRecord;
import java.time.format.DateTimeFormatter;

/** A telegram of the log as JSON; what is unknown is left empty, never out. */
final class TelegramJson {
    private TelegramJson() {}

    static ObjectNode of(TelegramRecord telegram) {
        ObjectNode json = Json.object()
                .put("number", telegram.number())
                .put("receivedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(telegram.receivedAt()))
                .put("kind", telegram.content().kind())
                .put("orderNumber", telegram.orderNumber())
                .put("paymentKey", PaymentKeys.of(telegram.orderNumber()))
                .put("resend", telegram.content().resend())
                .put("length", telegram.content().length())
                .put("fault", telegram.content().fault())
                .put("rule", telegram.rule())
                .put("status", telegram.answered().status())
                .put("authNo", telegram.answered().authNo())
                .put("answeredBytes", telegram.answered().bytes());
        ObjectNode fields = json.putObject("fields");
        telegram.content().fields().forEach(fields::put);
        return json;
    }
}
