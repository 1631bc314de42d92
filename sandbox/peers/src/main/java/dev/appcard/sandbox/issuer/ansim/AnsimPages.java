package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.issuer.common.browser.BrowserScreen;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.page.Templates;
import gg.jte.Content;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The screens of one issuer's 안심클릭. */
final class AnsimPages {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final int YEARS_OFFERED = 10;
    private static final int CENTURY = 100;
    private static final List<String> MONTHS = twoDigits(IntStream.rangeClosed(1, 12));

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
        List<String> pictures = keypad.digits().stream()
                .map(digit -> KeyPicture.of(digit, random))
                .toList();
        Content body = Templates.part(
                "ansim/entry.jte",
                Map.of(
                        "call", call,
                        "path", path,
                        "problem", problem,
                        "keypad", keypad.id(),
                        "digits", keypad.digits(),
                        "pictures", pictures,
                        "months", MONTHS,
                        "years", years(),
                        "card", card));
        return screen.show(status, call, "카드 정보를 입력해 주세요", body);
    }

    Response vaccine(VerifiedPageCall call) {
        Content body = Templates.part(
                "ansim/vaccine.jte",
                Map.of(
                        "call", call,
                        "appName", vaccine.appName(),
                        "intentUrl", vaccine.intentUrl(),
                        "scheme", vaccine.scheme(),
                        "androidPackage", vaccine.androidPackage(),
                        "onward", path + "?" + call.call().query() + "&" + AnsimHandler.VACCINE_DONE));
        return screen.show(call, "백신 앱을 확인해 주세요", body);
    }

    Response outcome(PageDecision decision) {
        return screen.outcome(decision);
    }

    Response refused(PageRefusedException refused) {
        return screen.refused(refused);
    }

    private List<String> years() {
        int thisYear = Year.now(clock.withZone(KOREA)).getValue() % CENTURY;
        return twoDigits(IntStream.rangeClosed(thisYear, thisYear + YEARS_OFFERED));
    }

    private static List<String> twoDigits(IntStream values) {
        return values.mapToObj(value -> String.format(Locale.ROOT, "%02d", value))
                .toList();
    }
}
