package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Style and script of the issuers' pages, as files of their own: the pages allow nothing inline. */
public final class PageAssets implements Endpoints {
    static final String STYLE = "/issuer-page/page.css";
    static final String SCRIPT = "/issuer-page/page.js";

    @Override
    public void register(Routes routes) {
        Response style = Response.of(200, "text/css; charset=utf-8", resource("page.css"));
        Response script = Response.of(200, "text/javascript; charset=utf-8", resource("page.js"));
        routes.on("GET", STYLE, _ -> style).on("GET", SCRIPT, _ -> script);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
