package dev.appcard.sandbox.phone;

import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.page.PhoneScreen;
import dev.appcard.sandbox.page.Templates;
import dev.appcard.sandbox.phone.LaunchUrl.IntentUrl;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands for the phone that a demo does not have: {@code GET /phone?url=<URL-encoded app call>} opens the app that
 * answers to the call's scheme, with the call's parameters untouched, or says that it is missing
 * (docs/issuers/contracts.md, "Demo values").
 */
public final class Phone {
    private static final String BAR = "휴대전화";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

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
            Content body = Templates.part("phone/unreadable.jte", Map.of("explanation", unreadable.explanation()));
            return PhoneScreen.show(BAD_REQUEST, BAR, "열 수 없는 주소입니다", body);
        }
    }

    private Response resolve(LaunchUrl launch) {
        Optional<InstalledApp> app =
                apps.stream().filter(installed -> installed.answers(launch)).findFirst();
        return app.isPresent() ? Response.redirect(app.get().path() + "?" + launch.query()) : missing(launch);
    }

    private static Response missing(LaunchUrl launch) {
        return switch (launch) {
            case LaunchUrl.SchemeUrl ios -> missing(ios.scheme(), Optional.empty(), Optional.empty());
            case IntentUrl android ->
                missing(android.scheme(), Optional.of(android.androidPackage()), android.fallback());
        };
    }

    private static Response missing(String scheme, Optional<String> androidPackage, Optional<String> store) {
        Content body = Templates.part(
                "phone/missing.jte", Map.of("scheme", scheme, "androidPackage", androidPackage, "store", store));
        return PhoneScreen.show(NOT_FOUND, BAR, "앱이 설치되어 있지 않습니다", body);
    }
}
