package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.guard.PagePolicy;
import dev.appcard.adapter.inbound.window.page.NoticePage;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Pages for buyers who opened an address that does not exist. */
@Dependent
public class HtmlAnswers {

    private final Assets assets;
    private final Templates templates;

    @Inject
    public HtmlAnswers(Assets assets, Templates templates) {
        this.assets = assets;
        this.templates = templates;
    }

    Response unknown(WindowTexts texts) {
        NoticePage page = new NoticePage(texts, assets, texts.get("unknown.title"), texts.get("unknown.text"));
        return html(404, templates.notice(page), texts);
    }

    static Response html(int status, String page, WindowTexts texts) {
        return html(status, page, texts, PagePolicy.ALONE);
    }

    static Response html(int status, String page, WindowTexts texts, PagePolicy policy) {
        return policy.on(Response.status(status))
                .type("text/html;charset=utf-8")
                .header("Content-Language", texts.language())
                .entity(page)
                .build();
    }
}
