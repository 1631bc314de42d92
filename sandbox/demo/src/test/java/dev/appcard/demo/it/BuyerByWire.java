package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.Map;

/** A buyer without a browser: makes the window's calls, and acts in the issuer's app by the sandbox's own interface. */
record BuyerByWire(String sandbox) {

    /** Chooses KB on a phone, at once; gives the app call. */
    String callApp(Opened payment) {
        Answer answer = Http.post(
                payment.window() + "/app-call",
                Map.of("issuer", "KB", "method", "APP_CARD", "channel", "MOBILE_WEB", "installment", 0));
        if (answer.status() != 200) {
            throw new AssertionError("app not called: " + answer.status() + " " + answer.body());
        }
        return answer.text("iosUrl");
    }

    /** Approves in the app; the issuer's server posts the result. */
    void approve(Opened payment) {
        JsonNode acted = act(payment, "APPROVE", 1);
        if (acted.path("answers").path(0).path("status").asInt() != 200) {
            throw new AssertionError("result not taken: " + acted);
        }
    }

    /** @param repeat how often the same result is posted, all at once */
    JsonNode act(Opened payment, String action, int repeat) {
        return Http.post(
                        sandbox + "/kb/app/act",
                        Map.of("url", callApp(payment), "action", action, "deliver", true, "repeat", repeat))
                .body();
    }

    /** The signed result of a buyer who approves, not posted. */
    JsonNode resultOf(Opened payment) {
        return Http.post(
                        sandbox + "/kb/app/act", Map.of("url", callApp(payment), "action", "APPROVE", "deliver", false))
                .body()
                .path("result");
    }
}
