package dev.appcard.adapter.out.issuer.common;

import dev.appcard.domain.authentication.ResultEnvelope;

/** Tells an issuer's own results from anybody else's: by mid and sign. */
public final class ResultSign {

    private static final String PURPOSE = "result";

    private final String mid;
    private final SignCalculator signs;

    public ResultSign(String mid, SignCalculator signs) {
        this.mid = mid;
        this.signs = signs;
    }

    /** Both are always looked at, in constant time: nobody learns which of them was wrong. */
    @SuppressWarnings("ShortCircuitBoolean")
    public boolean isGenuine(ResultEnvelope it) {
        boolean ownMid = SignCalculator.isEqual(mid, it.mid());
        boolean ownSign = signs.isSignOf(it.sign(), PURPOSE, mid, it.tid(), it.resultCode(), it.time(), it.encData());
        return ownMid & ownSign;
    }
}
