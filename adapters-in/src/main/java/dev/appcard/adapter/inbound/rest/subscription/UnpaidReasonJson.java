package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.adapter.inbound.rest.payment.DeclineCode;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.UnpaidReason;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a try failed, in the codes with which a charge by the merchant itself would have been answered. */
final class UnpaidReasonJson {

    private UnpaidReasonJson() {}

    static Optional<JsonObject> of(@Nullable UnpaidReason obstacle, Language language) {
        return Optional.ofNullable(obstacle)
                .map(UnpaidReasonJson::codeOf)
                .map(code -> Json.createObjectBuilder()
                        .add("code", code.name())
                        .add("message", Messages.of(code, language))
                        .build());
    }

    private static ErrorCode codeOf(UnpaidReason obstacle) {
        return switch (obstacle) {
            case UnpaidReason.Declined(DeclineReason reason) -> DeclineCode.of(reason);
            case UnpaidReason.NotCharged(ChargeFailure what) -> codeOf(what);
        };
    }

    private static ErrorCode codeOf(ChargeFailure what) {
        return switch (what) {
            case OUT_OF_REACH -> ErrorCode.PROVIDER_ERROR;
            case UNDONE -> ErrorCode.CARD_PROCESSING_ERROR;
            case ORDER_TAKEN -> ErrorCode.DUPLICATED_ORDER_ID;
            case DAILY_NUMBER_REACHED -> ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT;
            case CARD_DELETED -> ErrorCode.NOT_FOUND_BILLING;
            case CARD_REFUSED, CARD_UNREADABLE -> ErrorCode.INVALID_CARD_INFO_RE_REGISTER;
            case NOT_CONTRACTED -> ErrorCode.FORBIDDEN_REQUEST;
            case AMOUNT_OVER_CONTRACT -> ErrorCode.EXCEED_MAX_AMOUNT;
        };
    }
}
