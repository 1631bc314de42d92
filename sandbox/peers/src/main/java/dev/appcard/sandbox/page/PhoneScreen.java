package dev.appcard.sandbox.page;

import dev.appcard.sandbox.http.Response;
import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The frame of every page on the phone: brings its own style and script, and lets nothing else in. */
public final class PhoneScreen {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final String STYLE = resource("phone.css");
    private static final String SCRIPT = resource("phone.js");

    private PhoneScreen() {}

    /**
     * A page that no cache keeps and no frame shows.
     *
     * @param status of the answer
     * @param bar the name in the app's bar
     * @param heading the page's title and first heading
     */
    public static Response show(int status, String bar, String heading, Content body) {
        String nonce = nonce();
        String policy =
                "default-src 'none'; style-src 'nonce-%s'; script-src 'nonce-%s'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(nonce, nonce);
        String page = Templates.render(
                "frame/phone.jte",
                Map.of(
                        "bar", bar,
                        "heading", heading,
                        "nonce", nonce,
                        "style", STYLE,
                        "script", SCRIPT,
                        "body", body));
        return Response.html(status, page)
                .with("Content-Security-Policy", policy)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "no-referrer");
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String resource(String name) {
        return new String(PageFiles.read(PhoneScreen.class, name), StandardCharsets.UTF_8);
    }
}
