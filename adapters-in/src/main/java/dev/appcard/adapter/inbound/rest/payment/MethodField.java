package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import java.util.Set;

/** {@code method}: cards only, by Toss' newer or older name. */
public final class MethodField {

    private static final int LONGEST_WORD = 64;
    private static final Set<String> CARD = Set.of("CARD", "카드");

    private MethodField() {}

    public static void requireCard(JsonBody body) {
        if (!CARD.contains(body.requiredText("method", LONGEST_WORD))) {
            throw new InvalidField("method", ValidationRule.ONE_OF, "CARD");
        }
    }
}
