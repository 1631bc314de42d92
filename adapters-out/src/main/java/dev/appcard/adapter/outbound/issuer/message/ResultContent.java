package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Differs;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;

/**
 * What was inside a result.
 *
 * @param tid the transaction that it speaks of
 * @param <S> the secret in it
 */
public record ResultContent<S>(String tid, Readable<S> readable) {

    /** It has to speak of this transaction. */
    public OpenedResult<S> expecting(String expectedTid) {
        return tid.equals(expectedTid) ? readable : new Differs<>();
    }

    /** Ids are no secrets, the rest is. */
    @Override
    public String toString() {
        return "ResultContent(tid=" + tid + ", ***)";
    }
}
