package dev.appcard.sandbox.issuer.common.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.util.List;
import java.util.Optional;

/**
 * What a test or load tool asks a page to do.
 *
 * @param url the page's address, or ISP's app call
 * @param code what the issuer reports of the action
 * @param deliver whether the form is posted to returnUrl
 */
record PageActOrder(String url, BuyerAction action, ResultCode code, boolean deliver) {
    private static final List<String> NAMES = List.of("url", "action", "deliver");

    /** Throws a 400 {@link BadRequest} that names the field at fault. Unknown fields are refused: a typo must not go unnoticed. */
    static PageActOrder read(ObjectNode body) {
        Json.requireOnly(body, NAMES);
        String url = text(body, "url").orElseThrow(() -> BadRequest.field("url", "the page's address is missing"));
        BuyerAction action = text(body, "action").flatMap(BuyerAction::named).orElseThrow(PageActOrder::noAction);
        ResultCode code = action.reportedAs().orElseThrow(PageActOrder::noAction);
        return new PageActOrder(url, action, code, Json.unlessFalse(body, "deliver"));
    }

    private static Optional<String> text(ObjectNode body, String name) {
        return Optional.of(body.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static BadRequest noAction() {
        return BadRequest.field("action", "APPROVE, REFUSE, WRONG_PASSWORD, WRONG_NUMBER or WRONG_EXPIRY");
    }
}
