package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.guard.PagePolicy;
import dev.appcard.adapter.inbound.window.leave.MerchantRedirect;
import dev.appcard.adapter.inbound.window.page.QrPicture;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowPageMaker;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.adapter.inbound.window.status.Windows;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.issuer.Channel;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /window/{token}} ({@code checkout.url}) and what of it is read: the way out, and the PC's QR code. */
@Path("/window/{token}")
@BuyerFacing
@Dependent
public class WindowResource {

    private final ViewWindowQuery windows;
    private final GatewayAddresses addresses;
    private final WindowPageMaker pages;
    private final Templates templates;
    private final HtmlAnswers notices;

    @Inject
    public WindowResource(
            ViewWindowQuery windows,
            GatewayAddresses addresses,
            WindowPageMaker pages,
            Templates templates,
            HtmlAnswers notices) {
        this.windows = windows;
        this.addresses = addresses;
        this.pages = pages;
        this.templates = templates;
        this.notices = notices;
    }

    @GET
    public Response page(
            @PathParam("token") String token, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        WindowTexts texts = WindowTexts.forReader(lang, headers);
        return find(token)
                .map(view -> HtmlAnswers.html(
                        200, templates.window(pages.window(view, texts)), texts, PagePolicy.framing(framed(view))))
                .orElseGet(() -> notices.unknown(texts));
    }

    /** On to the merchant when the state allows it, else back to the window. */
    @GET
    @Path("leave")
    public Response leave(
            @PathParam("token") String token, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        WindowTexts texts = WindowTexts.forReader(lang, headers);
        return find(token)
                .map(view -> Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, wayOut(view, texts))
                        .build())
                .orElseGet(() -> notices.unknown(texts));
    }

    /** The code's content is the same all the time: the address of the phone's page. */
    @GET
    @Path("qr.svg")
    public Response qr(@PathParam("token") String token) {
        return find(token)
                .map(view ->
                        QrPicture.of(addresses.phonePage(view.session().terms().token())))
                .map(picture -> Response.ok(picture, "image/svg+xml").build())
                .orElseThrow(Windows::unknown);
    }

    /** Origins of the issuers' pages that may come into the window's frame. */
    static Set<String> framed(WindowView view) {
        return view.offers().stream()
                .filter(offer -> offer.methods().stream().anyMatch(method -> method.isFramedOn(Channel.PC)))
                .map(IssuerOffer::pageOrigin)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<WindowView> find(String token) {
        return Windows.token(token).flatMap(windows::view);
    }

    private String wayOut(WindowView view, WindowTexts texts) {
        return MerchantRedirect.of(view)
                .address(texts::failure)
                .orElseGet(() -> addresses.window(view.session().terms().token()));
    }
}
