package dev.appcard.sandbox.issuer.common.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import java.util.List;
import java.util.Optional;

/**
 * What a test or load tool asks the issuer to do.
 *
 * @param url the app call, iOS or Android
 * @param posts how often the result is posted, all at once; 0 not at all
 * @param confirm whether the order is confirmed first, where the issuer does so
 */
record AppActOrder(String url, BuyerAction action, int posts, boolean confirm) {
    private static final int MAXIMUM_POSTS = 1000;
    private static final List<String> NAMES = List.of("url", "action", "deliver", "repeat", "confirm");

    /** Throws a 400 {@link BadRequest} that names the field at fault. Unknown fields are refused: a typo must not go unnoticed. */
    static AppActOrder read(ObjectNode body) {
        Json.requireOnly(body, NAMES);
        int repeat = repeat(body.path("repeat"));
        return new AppActOrder(
                url(body.path("url")),
                action(body.path("action")),
                Json.unlessFalse(body, "deliver") ? repeat : 0,
                Json.unlessFalse(body, "confirm"));
    }

    private static String url(JsonNode url) {
        return Optional.of(url)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .orElseThrow(() -> BadRequest.field("url", "the app call is missing"));
    }

    private static BuyerAction action(JsonNode action) {
        return Optional.of(action)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .flatMap(BuyerAction::named)
                .orElseThrow(() -> BadRequest.field("action", "one of " + List.of(BuyerAction.values())));
    }

    private static int repeat(JsonNode repeat) {
        int posts = repeat.isMissingNode() ? 1 : repeat.isInt() ? repeat.intValue() : 0;
        if (posts < 1 || posts > MAXIMUM_POSTS) {
            throw BadRequest.field("repeat", "a whole number from 1 to " + MAXIMUM_POSTS);
        }
        return posts;
    }
}
