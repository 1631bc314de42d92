package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.page.PageFiles;

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
        return PageFiles.read(PageAssets.class, name);
    }
}
