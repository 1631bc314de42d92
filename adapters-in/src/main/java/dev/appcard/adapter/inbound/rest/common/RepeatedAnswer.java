package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.domain.idempotency.CallAnswer;

/** A call is not carried out, because it was before; carries what it was answered then, an error perhaps. */
public final class RepeatedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CallAnswer answer;

    public RepeatedAnswer(CallAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    public CallAnswer answer() {
        return answer;
    }
}
