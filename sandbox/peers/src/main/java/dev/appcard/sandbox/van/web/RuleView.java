package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.rule.MeansKind;
import dev.appcard.sandbox.van.rule.RuleBook;
import dev.appcard.sandbox.van.rule.VanRule;

/** A rule as it stands, for whoever posted it. */
final class RuleView {
    private RuleView() {}

    static ObjectNode of(RuleBook.Standing standing) {
        VanRule rule = standing.rule();
        return Json.object()
                .put("id", standing.id())
                .put("paymentKey", rule.scope().paymentKey())
                .put("storeId", rule.scope().storeId().orElse(null))
                .put("means", rule.payer().means().map(MeansKind::name).orElse(null))
                .put(
                        "card",
                        rule.payer()
                                .card()
                                .map(card -> MaskedCard.of(card.value()))
                                .orElse(null))
                .put("registration", rule.payer().registration().orElse(null))
                .put("on", rule.on().name())
                .put("action", rule.name())
                .put("millis", rule.delay().toMillis())
                .put("times", rule.times())
                .put("remaining", standing.remaining());
    }
}
