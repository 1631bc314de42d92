package dev.appcard.adapter.inbound.callback.message;

/** How an answer looks in the issuer's own format. */
public interface AnswerFormat {

    String mediaType();

    /** The same bytes whatever was received. */
    String accepted();

    String refused(Refusal refusal);
}
