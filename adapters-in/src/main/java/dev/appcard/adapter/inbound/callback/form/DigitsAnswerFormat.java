package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;

/** The answer to a query string: four digits as plain text, {@code 0000} or {@code 9} and the HTTP status. */
public final class DigitsAnswerFormat implements AnswerFormat {

    @Override
    public String mediaType() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public String accepted() {
        return "0000";
    }

    @Override
    public String refused(Refusal refusal) {
        return refusal.resultCode();
    }
}
