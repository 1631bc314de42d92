package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.domain.approval.UnknownReason;

/**
 * What the answer to one request means to the caller.
 *
 * @param <T> the outcome
 */
interface AnswerMeaning<T> {

    /** Of an answer of the right type that echoes the request's store and order. */
    T of(AnswerTelegram answer);

    /**
     * Adds to the outcome what the answer brought and must not become text.
     *
     * @param frame the whole answer; zeroed afterwards
     */
    default T complete(T outcome, byte[] frame) {
        return outcome;
    }

    /** Of an answer that never came, or cannot be read or trusted. */
    T unknown(UnknownReason reason);
}
