package dev.appcard.adapter.inbound.callback;

/** How an answer looks in the issuer's own container. */
public interface AnswerFormat {

    String mediaType();

    /** The same bytes whatever was received. */
    String accepted();

    String refused(Refusal refusal);
}
