package dev.appcard.adapter.in.window.page;

import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to buyers, in Korean unless they ask for English. */
public final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "messages.window",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param acceptable the reader's languages, best first ({@code Accept-Language}) */
    public static Texts forReader(List<Locale> acceptable) {
        return new Texts(acceptable.stream()
                .filter(Texts::isSpoken)
                .findFirst()
                .map(wanted -> Locale.of(wanted.getLanguage()))
                .orElse(Locale.KOREAN));
    }

    private static boolean isSpoken(Locale locale) {
        return locale.getLanguage().equals("ko") || locale.getLanguage().equals("en");
    }

    /** {@code ko} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public String won(Money amount) {
        return get("amount.won", NumberFormat.getIntegerInstance(locale).format(amount.won()));
    }

    public String instalment(Instalment plan) {
        return plan.isAtOnce() ? get("instalment.once") : get("instalment.months", plan.months());
    }

    public String issuer(IssuerPolicy issuer) {
        String name = locale.equals(Locale.KOREAN) ? issuer.koreanName() : asWord(issuer.englishName());
        return get("issuer.card", name);
    }

    /** KOOKMIN is read as Kookmin, while BC stays what it is. */
    private static String asWord(String capitals) {
        return capitals.length() < 3
                ? capitals
                : capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }
}
