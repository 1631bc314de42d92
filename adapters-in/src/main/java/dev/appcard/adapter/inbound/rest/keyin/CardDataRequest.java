package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.domain.secret.KeyInCard;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A request with card data: the card, and the other fields. The body's bytes are wiped as soon as both are read, the card
 * when this is closed, or when the other fields are refused.
 */
public final class CardDataRequest implements AutoCloseable {

    private final KeyInCard card;
    private final JsonBody fields;

    private CardDataRequest(KeyInCard card, JsonBody fields) {
        this.card = card;
        this.fields = fields;
    }

    /**
     * @param json of which the card is wiped
     * @throws InvalidField as {@link JsonBody#of}, or for the first value of the card that cannot be taken
     */
    public static CardDataRequest read(byte[] json) {
        try (CardDataValues values = new CardDataValues()) {
            CardDataCutter.cut(json, values);
            JsonBody fields = JsonBody.of(json);
            return new CardDataRequest(KeyInCardFields.read(values), fields);
        } finally {
            Arrays.fill(json, (byte) 0);
        }
    }

    /** Reads of all but the card: of its fields only the names are left. */
    public <T> T read(Function<JsonBody, T> reader) {
        try {
            return reader.apply(fields);
        } catch (RuntimeException refused) {
            card.close();
            throw refused;
        }
    }

    public KeyInCard card() {
        return card;
    }

    @Override
    public void close() {
        card.close();
    }

    @Override
    public String toString() {
        return "CardDataRequest(***)";
    }
}
