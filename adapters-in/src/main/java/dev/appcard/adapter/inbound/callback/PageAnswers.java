package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.page.NoticePage;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the issuers' pages' endpoint: a notice for a buyer's browser, a form for all others. The answer is shown
 * in the payment window's own frame, and in no other.
 */
@Dependent
public class PageAnswers {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private final Templates templates;
    private final Assets assets;

    @Inject
    public PageAnswers(Templates templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    Answer seeOther(String address) {
        return framed(Answer.seeOther(address));
    }

    Answer refused(Refusal refusal, InboundRequest request) {
        Answer form = Answer.refused(CallbackCodec.FORM.answers(), refusal);
        if (!readsHtml(request.accept())) {
            return framed(form);
        }
        Language reader = Language.of(request.acceptLanguage());
        return framed(
                form.as("text/html;charset=utf-8", notice(refusal, reader)).with("Content-Language", reader.tag()));
    }

    private String notice(Refusal refusal, Language reader) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "dev.appcard.adapter.inbound.callback.notices",
                Locale.of(reader.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = texts.getString(Integer.toString(refusal.status()));
        return templates.notice(new NoticePage(WindowTexts.of(reader), assets, texts.getString("title"), text));
    }

    private static Answer framed(Answer answer) {
        return answer.with("Content-Security-Policy", POLICY)
                .with("X-Frame-Options", "SAMEORIGIN")
                .with("Vary", "Accept, Accept-Language");
    }

    /** Browsers name it whenever they go to a page; servers do not. */
    private static boolean readsHtml(@Nullable String accept) {
        return accept != null
                && Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .map(range -> range.split(";", 2)[0].strip())
                        .anyMatch("text/html"::equals);
    }
}
