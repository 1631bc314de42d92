package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.rule.RuleBook;
import dev.appcard.sandbox.van.rule.VanRule;

/** A rule as it stands, for whoever posted it. */
final class RuleView {
    private RuleView() {}

    static ObjectNode of(RuleBook.Standing standing) {
        VanRule rule = standing.rule();
        return Json.object()
                .put("id", standing.id())
                .put("paymentKey", rule.paymentKey())
                .put("on", rule.on().name())
                .put("action", rule.name())
                .put("millis", rule.delay().toMillis())
                .put("times", rule.times())
                .put("remaining", standing.remaining());
    }
}
