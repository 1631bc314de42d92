package dev.appcard.adapter.inbound.callback.xml;

import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;

/** {@code <authResult><resultCode>0000</resultCode></authResult>}; with a {@code resultMessage} where refused. */
public final class XmlAnswerFormat implements AnswerFormat {

    @Override
    public String mediaType() {
        return "application/xml;charset=UTF-8";
    }

    @Override
    public String accepted() {
        return result("<resultCode>0000</resultCode>");
    }

    @Override
    public String refused(Refusal refusal) {
        return result("<resultCode>" + refusal.resultCode() + "</resultCode><resultMessage>" + refusal.message()
                + "</resultMessage>");
    }

    private static String result(String content) {
        return "<authResult>" + content + "</authResult>";
    }
}
