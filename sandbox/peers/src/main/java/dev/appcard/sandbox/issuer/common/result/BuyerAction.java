package dev.appcard.sandbox.issuer.common.result;

import java.util.Optional;

/** What a buyer does in the issuer's app, and what the issuer reports of it. */
public enum BuyerAction {
    APPROVE,
    REFUSE,
    WRONG_PASSWORD,
    WRONG_NUMBER,
    WRONG_EXPIRY,
    /** Does nothing: nothing is reported. */
    SILENT;

    /** Empty if the issuer sends nothing. */
    public Optional<ResultCode> reportedAs() {
        return switch (this) {
            case APPROVE -> Optional.of(ResultCode.AUTHENTICATED);
            case REFUSE -> Optional.of(ResultCode.CANCELLED_BY_BUYER);
            case WRONG_PASSWORD -> Optional.of(ResultCode.WRONG_PASSWORD);
            case WRONG_NUMBER -> Optional.of(ResultCode.WRONG_NUMBER);
            case WRONG_EXPIRY -> Optional.of(ResultCode.WRONG_EXPIRY);
            case SILENT -> Optional.empty();
        };
    }

    /** Empty if no action has this name. */
    public static Optional<BuyerAction> named(String name) {
        for (BuyerAction action : values()) {
            if (action.name().equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
