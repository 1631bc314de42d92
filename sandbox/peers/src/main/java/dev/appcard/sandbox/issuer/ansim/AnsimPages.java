package dev.appcard.sandbox.issuer.ansim;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.BrowserScreen;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageParts;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.card.RegistrationForm;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The screens of one issuer's 안심클릭. */
final class AnsimPages {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final int YEARS_OFFERED = 10;
    private static final int CENTURY = 100;

    private final BuyerCard card;
    private final Vaccine vaccine;
    private final BrowserScreen screen;
    private final String path;
    private final SecureRandom random;
    private final Clock clock;

    AnsimPages(AnsimProfile profile, IssuerProfile issuer, String path, SecureRandom random, Clock clock) {
        this.card = issuer.card();
        this.vaccine = profile.vaccine();
        this.screen = new BrowserScreen(issuer, "안심클릭");
        this.path = path;
        this.random = random;
        this.clock = clock;
    }

    /** @param problem what was wrong with the last try, or an empty text */
    Response entry(int status, VerifiedPageCall call, Keypad keypad, String problem) {
        String form = AnsimTemplates.ENTRY.formatted(
                path,
                RegistrationForm.hiddenInputs(call.call().fields()),
                keypad.id(),
                escape(problem),
                KeypadEntry.NUMBER_DIGITS,
                KeypadEntry.NUMBER_DIGITS,
                options("월", IntStream.rangeClosed(1, 12)),
                options("년", years()),
                KeypadEntry.CVC_DIGITS,
                KeypadEntry.CVC_DIGITS,
                KeypadEntry.PASSWORD_DIGITS,
                KeypadEntry.PASSWORD_DIGITS,
                AnsimTemplates.KEYPAD.formatted(keys(keypad)));
        return screen.show(status, call, "카드 정보를 입력해 주세요", PageParts.details(call) + form + trial());
    }

    Response vaccine(VerifiedPageCall call) {
        String body = AnsimTemplates.VACCINE.formatted(
                vaccine.appName(),
                vaccine.intentUrl(),
                vaccine.scheme(),
                vaccine.androidPackage(),
                escape(path + "?" + call.call().query() + "&" + AnsimHandler.VACCINE_DONE));
        return screen.show(call, "백신 앱을 확인해 주세요", PageParts.details(call) + body);
    }

    Response outcome(PageDecision decision) {
        return screen.show(decision.call(), PageParts.heading(decision.action()), PageParts.outcome(decision));
    }

    Response refused(PageRefusedException refused) {
        return screen.refused(refused);
    }

    private String keys(Keypad keypad) {
        return IntStream.range(0, keypad.digits().size())
                .mapToObj(position -> key(position, keypad.digits().get(position)))
                .collect(Collectors.joining());
    }

    /** The name that reads the digit out is what makes this keypad a sandbox's: a real one would not have it. */
    private String key(int position, int digit) {
        return AnsimTemplates.KEY.formatted(position, digit, KeyPicture.of(digit, random));
    }

    private IntStream years() {
        int thisYear = Year.now(clock.withZone(KOREA)).getValue() % CENTURY;
        return IntStream.rangeClosed(thisYear, thisYear + YEARS_OFFERED);
    }

    private static String options(String unit, IntStream values) {
        String none = "<option value=\"\">%s</option>".formatted(unit);
        return values.mapToObj(value -> String.format(Locale.ROOT, "%02d", value))
                .map(value -> "<option value=\"%s\">%s</option>".formatted(value, value))
                .collect(Collectors.joining("", none, ""));
    }

    private String trial() {
        return AnsimTemplates.TRIAL.formatted(
                card.number().replaceAll("(.{4})(?=.)", "$1 "),
                BuyerCard.EXPIRY.replaceAll("(.{2})(?=.)", "$1/"),
                BuyerCard.CVC,
                BuyerCard.PASSWORD);
    }
}
