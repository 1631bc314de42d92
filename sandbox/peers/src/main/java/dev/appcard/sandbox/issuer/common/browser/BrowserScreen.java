package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.page.Html;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import java.util.Locale;

/**
 * The frame of an issuer's page in the browser: fits a payment window's frame and a narrow phone, runs no inline script,
 * and is framed by and posts to the gateway of its call alone.
 *
 * @param issuer whose name and colour the page has
 * @param service what the page is, {@code 안심클릭}
 */
public record BrowserScreen(IssuerProfile issuer, String service) {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /** A page that shows nothing to act on may be framed by anybody: a blank frame would hide what is wrong. */
    private static final String ANYBODY = "*";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action"
                    + " 'self' %s; frame-ancestors %s";

    private static final String DOCUMENT =
            """
        <!doctype html>
        <html lang="ko">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="%s">
        <script src="%s" defer></script>
        <title>%s · %s %s</title>
        </head>
        <body class="brand-%s">
        <header><span class="bar">%s <small>%s</small></span><span class="badge">모의 카드사</span></header>
        <main>
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """;

    private static final String REFUSED =
            """
        <div class="box" id="error" role="alert" data-fault="%s">
        <strong class="alert">%s</strong>
        <p>오류 이름: <code>%s</code></p>
        <p>아무 결과도 보내지 않았습니다. 모의 페이지이므로 개발자를 위해 원인을 그대로 보여 줍니다.</p>
        </div>
        """;

    /**
     * A page of a verified call.
     *
     * @param heading plain text
     * @param body HTML, escaped where it must be
     */
    public Response show(VerifiedPageCall call, String heading, String body) {
        return show(OK, call, heading, body);
    }

    /** The same with another status. */
    public Response show(int status, VerifiedPageCall call, String heading, String body) {
        return response(status, POLICY.formatted(call.gatewayOrigin(), call.gatewayOrigin()), heading, body);
    }

    /** The 400 of a call that is refused. */
    public Response refused(PageRefusedException refused) {
        String fault = refused.fault().name();
        String body = REFUSED.formatted(fault, Html.escape(refused.explanation()), fault);
        return response(BAD_REQUEST, POLICY.formatted("", ANYBODY), "이 페이지를 열 수 없습니다", body);
    }

    private Response response(int status, String policy, String heading, String body) {
        // The gateway sees where a form comes from, but not the address with the call in it.
        return Response.html(status, document(Html.escape(heading), body))
                .with("Content-Security-Policy", policy)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "strict-origin");
    }

    private String document(String heading, String body) {
        String name = Html.escape(issuer.name());
        String brand = issuer.code().toLowerCase(Locale.ROOT);
        return DOCUMENT.formatted(
                PageAssets.STYLE, PageAssets.SCRIPT, heading, name, service, brand, name, service, heading, body);
    }
}
