package dev.appcard.sandbox.issuer.common.card;

import static dev.appcard.sandbox.issuer.common.page.Html.escape;

import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import java.util.Map;
import java.util.stream.Collectors;

/** The form with which a card is put on a device, once. Element ids are promised in README-issuer.md. */
public final class RegistrationForm {
    /** Value of {@code action} when the form is sent to register. */
    public static final String REGISTER = "REGISTER_CARD";

    private static final String FORM =
            """
        <form method="post" action="%s">
        %s
        <p>이 기기에 카드를 한 번 등록하면 다음부터는 비밀번호만 입력합니다.</p>
        <p class="alert" id="message" role="alert">%s</p>
        <label for="card-number">카드번호 16자리</label>
        <input id="card-number" name="cardNumber" inputmode="numeric" pattern="[0-9 \\-]{16,19}" maxlength="19" required autocomplete="off" title="숫자 열여섯 자리">
        <label for="card-expiry">유효기간 (월/년)</label>
        <input id="card-expiry" name="cardExpiry" inputmode="numeric" pattern="[0-9]{2}/?[0-9]{2}" maxlength="5" placeholder="MM/YY" required autocomplete="off" title="월 두 자리와 연도 두 자리">
        <label class="check"><input id="identity" name="identity" type="checkbox" value="Y" required> 본인확인을 마치고 인증서를 발급받았습니다</label>
        <button class="main" id="register" name="action" value="%s">카드 등록하기</button>
        <button class="plain" id="refuse" name="action" value="REFUSE" formnovalidate>취소</button>
        <p class="status" id="status" role="status" aria-live="polite"></p>
        <section class="trial" aria-labelledby="trial">
        <h2 id="trial">시험</h2>
        <p class="hint">시험용 카드는 %s %s, 유효기간 %s입니다. 다른 번호는 카드번호 오류(1001), 다른 기간은 유효기간 오류(1002)가 됩니다.</p>
        <button class="plain" type="button" id="demo-card" data-number="%s" data-expiry="%s">시험용 카드로 채우기</button>
        </section>
        </form>
        """;

    private static final String EXPIRY = BuyerCard.EXPIRY.substring(0, 2) + "/" + BuyerCard.EXPIRY.substring(2);

    private RegistrationForm() {}

    /**
     * The form.
     *
     * @param action where it is sent, with POST
     * @param hidden what else is sent
     * @param problem what was wrong with the last try, or an empty text
     */
    public static String html(BuyerCard card, String action, Map<String, String> hidden, String problem) {
        String number = card.number().replaceAll("(.{4})(?=.)", "$1-");
        return FORM.formatted(
                escape(action),
                hiddenInputs(hidden),
                escape(problem),
                REGISTER,
                escape(card.name()),
                number,
                EXPIRY,
                number,
                EXPIRY);
    }

    /** Fields that a form hands on unseen. */
    public static String hiddenInputs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escape(field.getKey()), escape(field.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
