package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.SignCalculator;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;

/** Checks by mid and sign whether a message comes from the issuer. */
public final class ResultSigns {

    private final String mid;
    private final SignCalculator signs;

    public ResultSigns(IssuerContext context) {
        this.mid = context.mid();
        this.signs = context.signs();
    }

    public boolean isGenuine(ResultEnvelope it) {
        return isGenuine(
                it.mid(), it.sign(), purpose(it.endpoint()), mid, it.tid(), it.resultCode(), it.time(), it.encData());
    }

    public boolean isGenuine(OrderConfirmation it) {
        return isGenuine(it.mid(), it.sign(), "confirm", mid, it.orderNumber(), it.time());
    }

    /** Both are always compared, in constant time: the time does not show which of them was wrong. */
    @SuppressWarnings("ShortCircuitBoolean")
    private boolean isGenuine(String givenMid, String givenSign, String... parts) {
        boolean ownMid = SignCalculator.isEqual(mid, givenMid);
        boolean ownSign = signs.isSignOf(givenSign, parts);
        return ownMid & ownSign;
    }

    /** Each endpoint has its own, so that nothing signed for one of them is taken at the other. */
    private static String purpose(ResultEndpoint endpoint) {
        return switch (endpoint) {
            case APP -> "result";
            case PAGE -> "page-result";
        };
    }
}
