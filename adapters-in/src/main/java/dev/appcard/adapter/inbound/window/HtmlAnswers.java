package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.rest.common.UnavailableAnswers;
import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.guard.PagePolicy;
import dev.appcard.adapter.inbound.window.page.NoticePage;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Pages for buyers who opened an address that does not exist, or cannot be shown now. */
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

    Response noReceipt(WindowTexts texts) {
        NoticePage page =
                new NoticePage(texts, assets, texts.get("receipt.unknown.title"), texts.get("receipt.unknown.text"));
        return html(404, templates.notice(page), texts);
    }

    /** The same address may be opened again, and then tell how the payment stands. */
    Response unavailable(WindowTexts texts, DatabaseUnavailable.Cause why) {
        NoticePage page = new NoticePage(
                texts,
                assets,
                texts.get("unavailable.title"),
                texts.get("unavailable.text"),
                texts.get("unavailable.again"));
        return UnavailableAnswers.retryLater(answer(503, templates.notice(page), texts, PagePolicy.ALONE), why);
    }

    static Response html(int status, String page, WindowTexts texts) {
        return html(status, page, texts, PagePolicy.ALONE);
    }

    static Response html(int status, String page, WindowTexts texts, PagePolicy policy) {
        return answer(status, page, texts, policy).build();
    }

    private static Response.ResponseBuilder answer(int status, String page, WindowTexts texts, PagePolicy policy) {
        return policy.on(Response.status(status))
                .type("text/html;charset=utf-8")
                .header("Content-Language", texts.language())
                .entity(page);
    }
}
