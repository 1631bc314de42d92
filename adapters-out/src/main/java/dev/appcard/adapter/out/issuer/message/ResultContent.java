package dev.appcard.adapter.out.issuer.message;

import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.OpenedResult.Differs;
import dev.appcard.application.port.out.issuer.OpenedResult.Readable;

/**
 * What was inside a result.
 *
 * @param tid the transaction that it speaks of
 */
public record ResultContent(String tid, Readable readable) {

    /** It has to speak of this transaction. */
    public OpenedResult expecting(String expectedTid) {
        return tid.equals(expectedTid) ? readable : new Differs();
    }

    /** Ids are no secrets, the rest is. */
    @Override
    public String toString() {
        return "ResultContent(tid=" + tid + ", ***)";
    }
}
