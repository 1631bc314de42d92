package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A buyer without a browser: makes the window's calls, and acts in the issuer's app or page by the sandbox's own interface. */
record BuyerByWire(String sandbox) {

    private static final Pattern OPEN_APP = Pattern.compile("<a[^>]*id=\"open-app\"[^>]*href=\"([^\"]+)\"");
    private static final String PHONE = "/phone?url=";

    /** What a buyer chooses in the window. */
    record Choice(String issuer, String method, String channel, int months) {

        static final Choice KB_ON_PHONE = new Choice("KB", "APP_CARD", "MOBILE_WEB", 0);

        Map<String, Object> asBody() {
            return Map.of("issuer", issuer, "method", method, "channel", channel, "installment", months);
        }

        /** The issuer's app or page in the sandbox. */
        private String act() {
            String issuerPath = "/" + issuer.toLowerCase(Locale.ROOT);
            return switch (method) {
                case "APP_CARD" -> issuerPath + "/app/act";
                case "ANSIM" -> issuerPath + "/ansim/act";
                case "ISP" -> "/isp/act";
                default -> throw new IllegalArgumentException(method);
            };
        }
    }

    /** Presses 결제하기 with this choice. */
    Answer choose(OpenWindow window, Choice choice) {
        return Http.post(window.window() + "/app-call", choice.asBody());
    }

    /** Chooses, and gives the address by which the issuer's app or page is opened: behind the QR code on a PC. */
    String call(OpenWindow window, Choice choice) {
        Answer answer = choose(window, choice);
        if (answer.status() != 200) {
            throw new AssertionError("not called: " + answer.status() + " " + answer.body());
        }
        for (String link : new String[] {"iosUrl", "bridgeUrl", "pageUrl"}) {
            if (answer.body().path(link).isTextual()) {
                return answer.text(link);
            }
        }
        return behind(answer.text("qrUrl"));
    }

    /** Chooses KB on a phone, at once; gives the app call. */
    String callApp(OpenWindow window) {
        return call(window, Choice.KB_ON_PHONE);
    }

    /** Approves in KB's app; the issuer's server posts the result. */
    void approve(OpenWindow window) {
        approve(window, Choice.KB_ON_PHONE);
    }

    void approve(OpenWindow window, Choice choice) {
        JsonNode acted = act(window, choice, "APPROVE");
        int status = acted.path("answers").path(0).path("status").asInt();
        if (status != 200 && status != 303) {
            throw new AssertionError("result not taken: " + acted);
        }
    }

    JsonNode act(OpenWindow window, Choice choice, String action) {
        return Http.post(sandbox + choice.act(), Map.of("url", call(window, choice), "action", action, "deliver", true))
                .body();
    }

    /** @param repeat how often the same result is posted, all at once */
    JsonNode act(OpenWindow window, String action, int repeat) {
        return Http.post(
                        sandbox + "/kb/app/act",
                        Map.of("url", callApp(window), "action", action, "deliver", true, "repeat", repeat))
                .body();
    }

    /** The signed result of a buyer who approves, not posted. */
    JsonNode resultOf(OpenWindow window) {
        return resultOf(window, Choice.KB_ON_PHONE);
    }

    JsonNode resultOf(OpenWindow window, Choice choice) {
        return Http.post(
                        sandbox + choice.act(),
                        Map.of("url", call(window, choice), "action", "APPROVE", "deliver", false))
                .body()
                .path("result");
    }

    /** The phone reads the code and finds one button; what stands for a phone in the demo is taken off again. */
    private static String behind(String qrUrl) {
        String page = new String(Http.get(qrUrl).raw().body(), StandardCharsets.UTF_8);
        Matcher button = OPEN_APP.matcher(page);
        if (!button.find()) {
            throw new AssertionError("no button on the phone's page: " + page);
        }
        String href = button.group(1).replace("&amp;", "&");
        int phone = href.indexOf(PHONE);
        return phone < 0 ? href : URLDecoder.decode(href.substring(phone + PHONE.length()), StandardCharsets.UTF_8);
    }
}
