package dev.appcard.sandbox.issuer.automatic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.card.CardId;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;

/** {@code POST <base>/cards/withdraw}: holders take back their consent, by CARD_ID, by the registration's tid, or all. */
final class CardControls {
    private static final int NOT_FOUND = 404;

    private final String path;
    private final RegisteredCards cards;

    CardControls(String path, RegisteredCards cards) {
        this.path = path;
        this.cards = cards;
    }

    void register(Routes routes) {
        routes.on("POST", path + "/withdraw", this::withdraw);
    }

    private Response withdraw(Request request) {
        ObjectNode json = request.json();
        if (json.size() != 1) {
            throw new BadRequest(400, "", "one of cardId, tid and all");
        }
        String name = json.fieldNames().next();
        return Response.json(Json.object().put("withdrawn", withdrawn(name, json.path(name))));
    }

    private int withdrawn(String name, JsonNode value) {
        return switch (name) {
            case "cardId" -> known(name, cards.withdraw(CardId.of(text(name, value))));
            case "tid" -> known(name, cards.withdrawOf(text(name, value)));
            case "all" -> all(value);
            default -> throw BadRequest.field(name, "unknown field");
        };
    }

    private int all(JsonNode value) {
        if (!value.asBoolean(false) || !value.isBoolean()) {
            throw BadRequest.field("all", "true");
        }
        return cards.withdrawAll();
    }

    private static int known(String name, int withdrawn) {
        if (withdrawn == 0) {
            throw new BadRequest(NOT_FOUND, name, "no card is registered under it");
        }
        return withdrawn;
    }

    private static String text(String name, JsonNode value) {
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw BadRequest.field(name, "a text");
        }
        return value.textValue();
    }
}
