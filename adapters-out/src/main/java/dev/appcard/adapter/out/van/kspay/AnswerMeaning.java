package dev.appcard.adapter.out.van.kspay;

import dev.appcard.domain.approval.Doubt;

/**
 * What the answer to one request means to whoever asked.
 *
 * @param <T> the outcome
 */
interface AnswerMeaning<T> {

    /** Of an answer of the right type that echoes the request's store and order. */
    T of(AnswerTelegram answer);

    /** Of an answer that never came, or cannot be read or trusted. */
    T doubt(Doubt doubt);
}
