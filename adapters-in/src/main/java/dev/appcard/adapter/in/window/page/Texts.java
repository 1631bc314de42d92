package dev.appcard.adapter.in.window.page;

import dev.appcard.adapter.in.rest.common.ErrorCode;
import dev.appcard.adapter.in.rest.common.Language;
import dev.appcard.adapter.in.rest.common.Messages;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.Member;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to buyers, in Korean unless they ask for English. */
public final class Texts {

    private static final int LONGEST_INITIALS = 3;

    private final Language reader;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Language reader) {
        this.reader = reader;
        this.locale = Locale.of(reader.tag());
        this.bundle = ResourceBundle.getBundle(
                "messages.window",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts of(Language reader) {
        return new Texts(reader);
    }

    /** @param headers of the reader's request: {@code Accept-Language} counts */
    public static Texts forReader(HttpHeaders headers) {
        return of(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** {@code ko} or {@code en}. */
    public String language() {
        return reader.tag();
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Why a payment failed, in the same words as in the API. */
    public String failure(ErrorCode code) {
        return Messages.of(code, reader);
    }

    public String won(Money amount) {
        return get("amount.won", NumberFormat.getIntegerInstance(locale).format(amount.won()));
    }

    public String instalment(Instalment plan) {
        return plan.isAtOnce() ? get("instalment.once") : get("instalment.months", plan.months());
    }

    public String interestFree(Instalment plan) {
        return get("instalment.free", instalment(plan));
    }

    public String way(AuthenticationWay way) {
        return get("way." + way);
    }

    public String issuer(IssuerPolicy issuer) {
        return issuer(issuer.koreanName(), issuer.englishName());
    }

    public String issuer(Member member) {
        return issuer(member.koreanName(), member.englishName());
    }

    private String issuer(String koreanName, String englishName) {
        return get("issuer.card", reader == Language.KOREAN ? koreanName : asWords(englishName));
    }

    /** KOOKMIN is read as Kookmin and JEJUBANK as Jeju Bank, while BC and KEB stay what they are. */
    private static String asWords(String capitals) {
        if (capitals.length() <= LONGEST_INITIALS) {
            return capitals;
        }
        String word = capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
        return word.endsWith("bank") ? word.substring(0, word.length() - "bank".length()) + " Bank" : word;
    }
}
