package dev.appcard.sandbox.phone;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.page.PhoneScreen;
import dev.appcard.sandbox.phone.LaunchUrl.IntentUrl;
import java.util.List;
import java.util.Optional;

/**
 * The phone that a demo does not have: {@code GET /phone?url=<URL-encoded app call>} opens the app that answers to the
 * call's scheme, with the call's parameters untouched, or says that it is missing (contracts.md, "Demo values").
 */
public final class Phone {
    private static final String BAR = "휴대전화";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private static final String ERROR = """
        <div class="outcome" id="error" role="alert"><strong class="alert">%s</strong></div>
        """;

    private static final String MISSING = """
        <div class="outcome" id="missing-app" role="alert">
        <p>이 주소에 답하는 앱이 이 휴대전화에 없습니다.</p>
        <p>scheme: <code id="scheme">%s</code></p>
        %s</div>
        %s\
        """;

    private static final String PACKAGE = """
        <p>package: <code id="package">%s</code></p>
        """;

    private static final String STORE = """
        <a class="button main" id="store" href="%s" rel="noreferrer">스토어에서 설치하기</a>
        """;

    private final List<InstalledApp> apps;

    public Phone(List<InstalledApp> apps) {
        this.apps = List.copyOf(apps);
    }

    public void register(Routes routes) {
        routes.on("GET", "/phone", this::open);
    }

    private Response open(Request request) {
        try {
            List<String> urls = request.query().all("url");
            if (urls.size() != 1 || request.query().values().size() != 1) {
                throw new LaunchUrlException("/phone?url= 뒤에 앱 호출 주소 하나를 URL 인코딩해서 붙여 주세요");
            }
            return resolve(LaunchUrlParser.parse(urls.getFirst()));
        } catch (LaunchUrlException unreadable) {
            return PhoneScreen.show(
                    BAD_REQUEST, BAR, "열 수 없는 주소입니다", ERROR.formatted(escape(unreadable.explanation())));
        }
    }

    private Response resolve(LaunchUrl launch) {
        Optional<InstalledApp> app =
                apps.stream().filter(installed -> installed.answers(launch)).findFirst();
        return app.isPresent() ? Response.redirect(app.get().path() + "?" + launch.query()) : missing(launch);
    }

    private static Response missing(LaunchUrl launch) {
        String body = switch (launch) {
            case LaunchUrl.SchemeUrl ios -> MISSING.formatted(escape(ios.scheme()), "", "");
            case IntentUrl android ->
                MISSING.formatted(
                        escape(android.scheme()),
                        PACKAGE.formatted(escape(android.androidPackage())),
                        android.fallback()
                                .map(store -> STORE.formatted(escape(store)))
                                .orElse(""));
        };
        return PhoneScreen.show(NOT_FOUND, BAR, "앱이 설치되어 있지 않습니다", body);
    }
}
