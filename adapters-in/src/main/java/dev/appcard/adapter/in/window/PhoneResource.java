package dev.appcard.adapter.in.window;

import dev.appcard.adapter.in.window.guard.BuyerFacing;
import dev.appcard.adapter.in.window.page.Templates;
import dev.appcard.adapter.in.window.page.Texts;
import dev.appcard.adapter.in.window.page.WindowPageMaker;
import dev.appcard.application.WindowSettings;
import dev.appcard.application.port.in.window.CallAppUseCase;
import dev.appcard.application.port.in.window.ViewWindowQuery;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.payment.WindowToken;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /q/{token}}: where the QR code on a PC leads the phone. One link opens the issuer's app. */
@Path("/q/{token}")
@BuyerFacing
@Dependent
public class PhoneResource {

    private final ViewWindowQuery windows;
    private final CallAppUseCase callApp;
    private final WindowSettings settings;
    private final WindowPageMaker pages;
    private final Templates templates;
    private final Notices notices;

    @Inject
    public PhoneResource(
            ViewWindowQuery windows,
            CallAppUseCase callApp,
            WindowSettings settings,
            WindowPageMaker pages,
            Templates templates,
            Notices notices) {
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
        Texts texts = Texts.forReader(headers);
        return Windows.token(token)
                .flatMap(windows::view)
                .map(view ->
                        pages.phone(view, texts, appCall(view.payment().order().window(), isAndroid(userAgent))))
                .map(page -> Notices.html(200, templates.phone(page), texts))
                .orElseGet(() -> notices.unknown(texts));
    }

    private Optional<String> appCall(WindowToken window, boolean onAndroid) {
        return switch (callApp.callFromPhone(window)) {
            case CallAppUseCase.Called(AppCallLinks links) -> Optional.of(address(links, onAndroid));
            case CallAppUseCase.WindowUnknown _, CallAppUseCase.NotOffered _, CallAppUseCase.TooLate _ ->
                Optional.empty();
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
