package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.page.PhoneScreen;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.util.Map;

/** The screens of the issuer's app. Element ids are promised in README-issuer.md: browser tests rely on them. */
public final class AppPages {
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final IssuerProfile profile;

    public AppPages(IssuerProfile profile) {
        this.profile = profile;
    }

    /** @param problem what was wrong with the last try, or an empty text */
    Response confirmation(VerifiedCall call, String problem) {
        PurposeText text = PurposeText.of(call.authentication().purpose());
        Content body = Templates.part(
                "app/confirmation.jte",
                Map.of("issuer", profile, "call", call, "approve", text.approve(), "problem", problem));
        return show(OK, text.question(), body);
    }

    /** @param problem what was wrong with the last try, or an empty text */
    Response registration(VerifiedCall call, String problem) {
        Content form = RegistrationForm.of(
                profile.card(), profile.appPath(), call.call().fields(), problem);
        Content body = Templates.part(
                "app/registration.jte",
                Map.of(
                        "authentication",
                        call.authentication(),
                        "card",
                        profile.card().name(),
                        "form",
                        form));
        return show(OK, "카드를 등록해 주세요", body);
    }

    Response outcome(Decision decision) {
        return show(OK, OutcomeText.heading(decision), OutcomeText.body(decision));
    }

    Response silence(VerifiedCall call) {
        String again = profile.appPath() + "?" + call.call().query();
        Content body =
                Templates.part("app/silence.jte", Map.of("again", again, "authentication", call.authentication()));
        return show(OK, "아무것도 보내지 않았습니다", body);
    }

    /** The call and why it is not taken. */
    public Response refused(CallRefusedException refused) {
        Content body = Templates.part(
                "app/refused.jte", Map.of("fault", refused.fault().name(), "explanation", refused.explanation()));
        return show(BAD_REQUEST, "이 앱 호출을 처리할 수 없습니다", body);
    }

    private Response show(int status, String heading, Content body) {
        return PhoneScreen.show(status, profile.app().name(), heading, body);
    }
}
