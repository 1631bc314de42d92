package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.page.Templates;
import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.ledger.PaymentKeys;
import dev.appcard.sandbox.van.log.TelegramLog;
import dev.appcard.sandbox.van.log.TelegramRecord;
import dev.appcard.sandbox.van.rule.RuleParser;
import dev.appcard.sandbox.van.rule.VanRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /van}, {@code /van/ledger}, {@code /van/telegrams}, {@code /van/rules}. */
public final class VanPages implements Endpoints {
    private final Ledger ledger;
    private final VanRules rules;
    private final TelegramLog log;

    public VanPages(Ledger ledger, VanRules rules, TelegramLog log) {
        this.ledger = ledger;
        this.rules = rules;
        this.log = log;
    }

    @Override
    public void register(Routes routes) {
        routes.on("GET", "/van", this::page)
                .on("GET", "/van/ledger", this::ledger)
                .on("GET", "/van/telegrams", this::telegrams)
                .on("GET", "/van/rules", this::listRules)
                .on("POST", "/van/rules", this::addRule)
                .on("DELETE", "/van/rules", this::clearRules);
    }

    private Response page(Request request) {
        var filter = Filter.of(request);
        List<LedgerEntry> entries = entries(filter);
        return Response.html(Templates.render(
                "van/ledger.jte",
                Map.of(
                        "paymentKey", filter.paymentKey().orElse(""),
                        "totals", Totals.of(entries),
                        "entries", entries.reversed())));
    }

    private Response ledger(Request request) {
        var filter = Filter.of(request);
        return Response.json(LedgerJson.of(entries(filter), telegrams(filter)));
    }

    private Response telegrams(Request request) {
        ArrayNode list = Json.array();
        telegrams(Filter.of(request)).forEach(telegram -> list.add(TelegramJson.of(telegram)));
        var body = Json.object();
        body.put("count", list.size());
        body.set("telegrams", list);
        return Response.json(body);
    }

    private Response listRules(Request request) {
        ArrayNode list = Json.array();
        rules.all().forEach(inForce -> list.add(RuleView.of(inForce)));
        var body = Json.object();
        body.set("rules", list);
        return Response.json(body);
    }

    private Response addRule(Request request) {
        return Response.json(201, RuleView.of(rules.add(RuleParser.parse(request.json()))));
    }

    private Response clearRules(Request request) {
        var filter = Filter.of(request);
        rules.clear(filter.paymentKey(), filter.storeId());
        return Response.noContent();
    }

    private List<LedgerEntry> entries(Filter filter) {
        return ledger.entries().stream()
                .filter(entry -> filter.covers(
                        entry.header().orderNumber(), entry.header().storeId()))
                .toList();
    }

    private List<TelegramRecord> telegrams(Filter filter) {
        return log.all().stream()
                .filter(telegram -> filter.covers(telegram.orderNumber(), telegram.storeId()))
                .toList();
    }

    /** {@code ?paymentKey=} and {@code ?storeId=} whole, {@code ?orderNumber=} as a prefix. */
    private record Filter(Optional<String> paymentKey, Optional<String> orderNumber, Optional<String> storeId) {
        static Filter of(Request request) {
            return new Filter(
                    request.query().first("paymentKey").filter(key -> !key.isEmpty()),
                    request.query().first("orderNumber"),
                    request.query().first("storeId"));
        }

        boolean covers(String number, String store) {
            return paymentKey.map(key -> PaymentKeys.of(number).equals(key)).orElse(true)
                    && orderNumber.map(number::startsWith).orElse(true)
                    && storeId.map(store::equals).orElse(true);
        }
    }
}
