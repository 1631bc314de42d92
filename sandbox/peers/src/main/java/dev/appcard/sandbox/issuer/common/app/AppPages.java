package dev.appcard.sandbox.issuer.common.app;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.page.Html;
import dev.appcard.sandbox.issuer.common.page.PhoneScreen;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.result.Decision;

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
        PurposeText text = PurposeText.of(call.information().purpose());
        String form = AppTemplates.CONFIRMATION.formatted(
                profile.appPath(),
                RegistrationForm.hiddenInputs(call.call().fields()),
                escape(problem),
                BuyerCard.PASSWORD,
                text.approve());
        return show(OK, text.question(), details(call.information()) + form);
    }

    /** @param problem what was wrong with the last try, or an empty text */
    Response registration(VerifiedCall call, String problem) {
        String form = RegistrationForm.html(
                profile.card(), profile.appPath(), call.call().fields(), problem);
        return show(OK, "카드를 등록해 주세요", details(call.information()) + form);
    }

    Response outcome(Decision decision) {
        return show(OK, OutcomeText.heading(decision), OutcomeText.body(decision));
    }

    Response silence(VerifiedCall call) {
        String body = AppTemplates.SILENCE.formatted(
                escape(profile.appPath() + "?" + call.call().query()),
                OutcomeText.back(call.information(), "plain", false));
        return show(OK, "아무것도 보내지 않았습니다", body);
    }

    /** The call and why it is not taken. */
    public Response refused(CallRefusedException refused) {
        String body = AppTemplates.REFUSED.formatted(
                refused.fault().name(),
                escape(refused.explanation()),
                refused.fault().name());
        return show(BAD_REQUEST, "이 앱 호출을 처리할 수 없습니다", body);
    }

    /** What is paid, or what the buyer agrees to, as a list of definitions. */
    public String details(TransactionInformation information) {
        return switch (information.purpose()) {
            case PAY -> payment(information);
            case REGISTER -> registration(information);
        };
    }

    private String registration(TransactionInformation information) {
        String merchant = escape(information.merchant());
        return AppTemplates.CONSENT.formatted(
                merchant, escape(information.goods()), escape(profile.card().name()), merchant);
    }

    private String payment(TransactionInformation information) {
        return AppTemplates.DETAILS.formatted(
                escape(information.merchant()),
                escape(information.goods()),
                escape(profile.card().name()),
                information.installment().map(AppPages::installment).orElse(""),
                information.amount(),
                Html.won(information.amount()));
    }

    private static String installment(String months) {
        return AppTemplates.INSTALLMENT.formatted(Html.installment(months));
    }

    private Response show(int status, String heading, String body) {
        return PhoneScreen.show(status, profile.app().name(), heading, body);
    }
}
