package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.adapter.inbound.window.receipt.ReceiptPageMaker;
import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.domain.receipt.ReceiptToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /receipt/{token}} ({@code receipt.url}): the receipt of one payment, whoever opens it. It has no scripts. */
@Path("/receipt/{token}")
@BuyerFacing
@Dependent
public class ReceiptResource {

    private final ReceiptQuery receipts;
    private final ReceiptPageMaker pages;
    private final Templates templates;
    private final HtmlAnswers notices;

    @Inject
    public ReceiptResource(ReceiptQuery receipts, ReceiptPageMaker pages, Templates templates, HtmlAnswers notices) {
        this.receipts = receipts;
        this.pages = pages;
        this.templates = templates;
        this.notices = notices;
    }

    /** @param lang {@code ko} or {@code en}: before {@code Accept-Language}, so that a link can say it */
    @GET
    public Response page(
            @PathParam("token") String token, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        WindowTexts texts = WindowTexts.forReader(lang, headers);
        return Optional.of(token)
                .filter(ReceiptToken::isValid)
                .map(ReceiptToken::new)
                .flatMap(receipts::find)
                .map(receipt -> HtmlAnswers.html(200, templates.receipt(pages.page(receipt, texts)), texts))
                .orElseGet(() -> notices.noReceipt(texts));
    }
}
