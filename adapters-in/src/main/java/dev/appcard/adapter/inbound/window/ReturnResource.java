package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.guard.PagePolicy;
import dev.appcard.adapter.inbound.window.leave.ShopApp;
import dev.appcard.adapter.inbound.window.page.ReturnPage;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.adapter.inbound.window.status.Windows;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.session.WindowSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * {@code GET /window/{token}/return}: where an issuer's page, or ISP's server, sends the buyer. In the window's frame it
 * tells the window; alone it goes on to the window, or back into the shop's app. Of the payment it shows nothing.
 */
@Path("/window/{token}/return")
@BuyerFacing
@Dependent
public class ReturnResource {

    private final ViewWindowQuery windows;
    private final Assets assets;
    private final Templates templates;
    private final HtmlAnswers notices;

    @Inject
    public ReturnResource(ViewWindowQuery windows, Assets assets, Templates templates, HtmlAnswers notices) {
        this.windows = windows;
        this.assets = assets;
        this.templates = templates;
        this.notices = notices;
    }

    @GET
    public Response page(@PathParam("token") String token, @Context HttpHeaders headers) {
        WindowTexts texts = WindowTexts.forReader(headers);
        return Windows.token(token)
                .flatMap(windows::view)
                .map(WindowView::session)
                .map(session -> HtmlAnswers.html(
                        200, templates.returned(pageOf(session, texts)), texts, PagePolicy.FRAMED_BY_US))
                .orElseGet(() -> notices.unknown(texts));
    }

    private ReturnPage pageOf(WindowSession session, WindowTexts texts) {
        return new ReturnPage(
                texts.about(session),
                assets,
                "/window/" + session.terms().token().reveal(),
                ShopApp.address(session).orElse(""));
    }
}
