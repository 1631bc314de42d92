package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.page.PhoneCall;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowPage;
import dev.appcard.adapter.inbound.window.page.WindowPageMaker;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.adapter.inbound.window.status.Windows;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase.Refused;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AuthenticationMethod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code GET /q/{token}}: the page that a phone opens from the QR code on a PC. One link opens the issuer's app. */
@Path("/q/{token}")
@BuyerFacing
@Dependent
public class PhoneResource {

    private final ViewWindowQuery windows;
    private final CallAppUseCase callApp;
    private final WindowSettings settings;
    private final WindowPageMaker pages;
    private final Templates templates;
    private final HtmlAnswers notices;

    @Inject
    public PhoneResource(
            ViewWindowQuery windows,
            CallAppUseCase callApp,
            WindowSettings settings,
            WindowPageMaker pages,
            Templates templates,
            HtmlAnswers notices) {
        this.windows = windows;
        this.callApp = callApp;
        this.settings = settings;
        this.pages = pages;
        this.templates = templates;
        this.notices = notices;
    }

    @GET
    public Response page(
            @PathParam("token") String token,
            @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent,
            @Context HttpHeaders headers) {
        WindowTexts texts = WindowTexts.forReader(headers);
        return Windows.token(token)
                .flatMap(windows::view)
                .map(view -> page(view, isAndroid(userAgent), texts))
                .orElseGet(() -> notices.unknown(texts));
    }

    private Response page(WindowView view, boolean onAndroid, WindowTexts texts) {
        CallAppUseCase.Outcome outcome =
                callApp.callFromPhone(view.session().terms().token());
        WindowPage page = pages.phone(view, texts, phoneCall(outcome, onAndroid));
        return HtmlAnswers.html(statusOf(outcome), templates.phone(page), texts);
    }

    /**
     * That the buyer is too late is told by the page alone; that the issuer is out of reach is told by the status as
     * well.
     */
    private static int statusOf(CallAppUseCase.Outcome outcome) {
        return outcome instanceof Refused refused && phoneCall(refused) instanceof PhoneCall.IssuerUnavailable
                ? Windows.failure(refused).error().status()
                : 200;
    }

    PhoneCall phoneCall(CallAppUseCase.Outcome outcome, boolean onAndroid) {
        return switch (outcome) {
            case CallAppUseCase.Called(AuthenticationMethod _, AppCallLinks links) ->
                new PhoneCall.Link(address(links, onAndroid));
            case CallAppUseCase.NotOffered _ -> new PhoneCall.None();
            case Refused refused -> phoneCall(refused);
        };
    }

    private static PhoneCall phoneCall(Refused refused) {
        return switch (refused) {
            case ISSUER_TIMED_OUT, ISSUER_UNAVAILABLE -> new PhoneCall.IssuerUnavailable();
            case WINDOW_UNKNOWN, TOO_LATE -> new PhoneCall.None();
        };
    }

    /** The issuer's own bridge page is opened as it is; only a call of the app goes through what stands for a phone. */
    private String address(AppCallLinks links, boolean onAndroid) {
        return links.bridge().orElseGet(() -> {
            String call = String.valueOf(onAndroid ? links.androidUrl() : links.iosUrl());
            return settings.appLaunchVia()
                    .map(via -> via
                            + URLEncoder.encode(call, StandardCharsets.UTF_8).replace("+", "%20"))
                    .orElse(call);
        });
    }

    private static boolean isAndroid(@Nullable String userAgent) {
        return userAgent != null && userAgent.contains("Android");
    }
}
