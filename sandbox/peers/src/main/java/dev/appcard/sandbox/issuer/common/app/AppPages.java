package dev.appcard.sandbox.issuer.common.app;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.page.Html;
import dev.appcard.sandbox.issuer.common.page.PhoneScreen;
import dev.appcard.sandbox.issuer.common.result.Decision;
import java.util.stream.Collectors;

/** The screens of the issuer's app. Element ids are promised in README-issuer.md: browser tests rely on them. */
final class AppPages {
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final IssuerProfile profile;

    AppPages(IssuerProfile profile) {
        this.profile = profile;
    }

    /** @param problem what was wrong with the last try, or an empty text */
    Response confirmation(VerifiedCall call, String action, String problem) {
        String hidden = call.call().fields().entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(field.getKey(), escape(field.getValue())))
                .collect(Collectors.joining("\n"));
        String body = details(call.information())
                + AppTemplates.CONFIRMATION.formatted(action, hidden, escape(problem), AppPageHandler.SANDBOX_PASSWORD);
        return show(OK, "결제 내용을 확인해 주세요", body);
    }

    Response outcome(Decision decision) {
        return show(OK, OutcomeText.heading(decision.action()), OutcomeText.body(decision));
    }

    Response silence(VerifiedCall call, String action) {
        String body = AppTemplates.SILENCE.formatted(
                escape(action + "?" + call.call().query()),
                escape(call.information().returnUrl()));
        return show(OK, "아무것도 보내지 않았습니다", body);
    }

    Response refused(CallRefusedException refused) {
        String body = AppTemplates.REFUSED.formatted(
                refused.fault().name(),
                escape(refused.explanation()),
                refused.fault().name());
        return show(BAD_REQUEST, "이 앱 호출을 처리할 수 없습니다", body);
    }

    private Response show(int status, String heading, String body) {
        return PhoneScreen.show(status, profile.app().name(), heading, body);
    }

    private String details(TransactionInformation information) {
        return AppTemplates.DETAILS.formatted(
                escape(information.merchant()),
                escape(information.goods()),
                escape(profile.card().name()),
                Html.installment(information.installment()),
                information.amount(),
                Html.won(information.amount()));
    }
}
