package dev.appcard.adapter.inbound.callback.form;

import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code resultCode=0000}, or {@code resultCode=9401&resultMessage=…}. */
public final class FormAnswerFormat implements AnswerFormat {

    @Override
    public String mediaType() {
        return "application/x-www-form-urlencoded;charset=UTF-8";
    }

    @Override
    public String accepted() {
        return "resultCode=0000";
    }

    @Override
    public String refused(Refusal refusal) {
        return "resultCode=" + refusal.resultCode() + "&resultMessage="
                + URLEncoder.encode(refusal.message(), StandardCharsets.UTF_8);
    }
}
