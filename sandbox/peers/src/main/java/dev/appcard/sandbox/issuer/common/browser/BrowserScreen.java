package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Locale;
import java.util.Map;

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

    /** A page that shows nothing to act on may be framed by any site: a blank frame would hide what is wrong. */
    private static final String ANY_SITE = "*";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action"
                    + " 'self' %s; frame-ancestors %s";

    /** A page of a verified call. */
    public Response show(VerifiedPageCall call, String heading, Content body) {
        return show(OK, call, heading, body);
    }

    /** The same with another status. */
    public Response show(int status, VerifiedPageCall call, String heading, Content body) {
        return response(status, POLICY.formatted(call.gatewayOrigin(), call.gatewayOrigin()), heading, body);
    }

    /** The outcome of a decided call, and the form that takes it from the buyer's browser to the gateway. */
    public Response outcome(PageDecision decision) {
        Content body = Templates.part("browser/outcome.jte", Map.of("decision", decision));
        return show(decision.call(), decision.heading(), body);
    }

    /** The 400 of a call that is refused. */
    public Response refused(PageRefusedException refused) {
        Content body = Templates.part(
                "browser/refused.jte", Map.of("fault", refused.fault().name(), "explanation", refused.explanation()));
        return response(BAD_REQUEST, POLICY.formatted("", ANY_SITE), "이 페이지를 열 수 없습니다", body);
    }

    /** The class that gives the page the issuer's colour, in page.css. */
    public String brand() {
        return issuer.code().toLowerCase(Locale.ROOT);
    }

    /** The style's address. */
    public String style() {
        return PageAssets.STYLE;
    }

    /** The script's address. */
    public String script() {
        return PageAssets.SCRIPT;
    }

    private Response response(int status, String policy, String heading, Content body) {
        String page = Templates.render("frame/browser.jte", Map.of("screen", this, "heading", heading, "body", body));
        // The gateway sees where a form comes from, but not the address with the call in it.
        return Response.html(status, page)
                .with("Content-Security-Policy", policy)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "strict-origin");
    }
}
