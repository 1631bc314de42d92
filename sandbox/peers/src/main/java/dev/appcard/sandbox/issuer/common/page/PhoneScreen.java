package dev.appcard.sandbox.issuer.common.page;

import dev.appcard.sandbox.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The frame of every page here: looks like a phone, brings its own style and script, and lets nothing else in. */
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
     * @param heading the page's title and first heading, plain text
     * @param bar the name in the app's bar, plain text
     * @param body HTML, escaped where it must be
     */
    public static Response show(int status, String bar, String heading, String body) {
        String nonce = nonce();
        String policy =
                "default-src 'none'; style-src 'nonce-%s'; script-src 'nonce-%s'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(nonce, nonce);
        return Response.html(status, document(nonce, Html.escape(bar), Html.escape(heading), body))
                .with("Content-Security-Policy", policy)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "no-referrer");
    }

    private static String document(String nonce, String bar, String heading, String body) {
        return """
            <!doctype html>
            <html lang="ko">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>%s · %s</title>
            <style nonce="%s">%s</style>
            </head>
            <body>
            <div class="phone">
            <header><span class="bar">%s</span><span class="badge">모의 앱</span></header>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </div>
            <script nonce="%s">%s</script>
            </body>
            </html>
            """.formatted(heading, bar, nonce, STYLE, bar, heading, body, nonce, SCRIPT);
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String resource(String name) {
        try (InputStream in = PhoneScreen.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
