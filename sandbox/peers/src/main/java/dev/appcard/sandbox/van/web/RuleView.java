package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.rule.PaymentMethodKind;
import dev.appcard.sandbox.van.rule.VanRule;
import dev.appcard.sandbox.van.rule.VanRules;

/** A rule and its state as JSON. */
final class RuleView {
    private RuleView() {}

    static ObjectNode of(VanRules.RuleInForce inForce) {
        VanRule rule = inForce.rule();
        return Json.object()
                .put("id", inForce.id())
                .put("paymentKey", rule.scope().paymentKey())
                .put("storeId", rule.scope().storeId().orElse(null))
                .put(
                        "means",
                        rule.payment().method().map(PaymentMethodKind::name).orElse(null))
                .put(
                        "card",
                        rule.payment()
                                .card()
                                .map(card -> MaskedCard.of(card.value()))
                                .orElse(null))
                .put("registration", rule.payment().registration().orElse(null))
                .put("on", rule.on().name())
                .put("action", rule.name())
                .put("millis", rule.delay().toMillis())
                .put("times", rule.times())
                .put("remaining", inForce.remaining());
    }
}
