package dev.appcard.adapter.inbound.callback.json;

import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import jakarta.json.Json;

/** {@code {"resultCode":"0000"}}, or {@code {"resultCode":"9401","resultMessage":"…"}}. */
public final class JsonAnswerFormat implements AnswerFormat {

    @Override
    public String mediaType() {
        return "application/json;charset=UTF-8";
    }

    @Override
    public String accepted() {
        return Json.createObjectBuilder().add("resultCode", "0000").build().toString();
    }

    @Override
    public String refused(Refusal refusal) {
        return Json.createObjectBuilder()
                .add("resultCode", refusal.resultCode())
                .add("resultMessage", refusal.message())
                .build()
                .toString();
    }
}
