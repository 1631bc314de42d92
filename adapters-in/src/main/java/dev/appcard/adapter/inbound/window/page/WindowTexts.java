package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.Member;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.session.WindowSession;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is said to buyers, in Korean unless they ask for English. */
public final class WindowTexts {

    private static final int LONGEST_INITIALS = 3;

    private static final String OF_A_PAYMENT = "";
    private static final String OF_A_REGISTRATION = "registration.";

    private final Language reader;
    private final String subject;
    private final Locale locale;
    private final ResourceBundle bundle;

    private WindowTexts(Language reader, String subject) {
        this.reader = reader;
        this.subject = subject;
        this.locale = Locale.of(reader.tag());
        this.bundle = ResourceBundle.getBundle(
                "messages.window",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static WindowTexts of(Language reader) {
        return new WindowTexts(reader, OF_A_PAYMENT);
    }

    /** @param headers of the reader's request: {@code Accept-Language} counts */
    public static WindowTexts forReader(HttpHeaders headers) {
        return of(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** @param lang which the shop or a link has chosen, {@code ko} or {@code en}; null leaves it to the reader's browser */
    public static WindowTexts forReader(@Nullable String lang, HttpHeaders headers) {
        return lang == null ? forReader(headers) : of(Language.of(lang));
    }

    /**
     * The same reader's texts in a window of this kind: where a card is registered, a sentence under {@code registration.}
     * stands in for the one that speaks of paying.
     */
    public WindowTexts about(WindowSession session) {
        return switch (session) {
            case WindowSession.OfPayment _ -> new WindowTexts(reader, OF_A_PAYMENT);
            case WindowSession.OfRegistration _ -> new WindowTexts(reader, OF_A_REGISTRATION);
        };
    }

    /** {@code ko} or {@code en}. */
    public String language() {
        return reader.tag();
    }

    public String get(String key) {
        return sentence(key);
    }

    public String get(String key, Object... arguments) {
        return new MessageFormat(sentence(key), locale).format(arguments);
    }

    private String sentence(String key) {
        String ofSubject = subject + key;
        return bundle.getString(bundle.containsKey(ofSubject) ? ofSubject : key);
    }

    /** Why it failed, in the same words as in the API, unless those speak of a payment where there is none. */
    public String failure(ErrorCode code) {
        String ofSubject = subject + "failure." + code.name();
        return bundle.containsKey(ofSubject) ? bundle.getString(ofSubject) : Messages.of(code, reader);
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

    public String way(AuthenticationMethod method) {
        return get("way." + method);
    }

    public String issuer(IssuerPolicy issuer) {
        return issuer(issuer.names().korean(), issuer.names().english());
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
