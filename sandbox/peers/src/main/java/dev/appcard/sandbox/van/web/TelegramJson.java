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
                .put("kind", telegram.kind())
                .put("orderNumber", telegram.orderNumber())
                .put("paymentKey", PaymentKeys.of(telegram.orderNumber()))
                .put("resend", telegram.resend())
                .put("length", telegram.length())
                .put("fault", telegram.fault())
                .put("rule", telegram.rule())
                .put("status", telegram.status())
                .put("authNo", telegram.authNo())
                .put("answeredBytes", telegram.answeredBytes());
        ObjectNode fields = json.putObject("fields");
        telegram.fields().forEach(fields::put);
        return json;
    }
}
