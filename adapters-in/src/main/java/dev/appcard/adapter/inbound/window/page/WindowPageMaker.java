package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.leave.MerchantRedirect;
import dev.appcard.adapter.inbound.window.status.StatusLetter;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Chooses the texts that a window shows; the templates only lay them out. */
@Dependent
public class WindowPageMaker {

    private final Assets assets;
    private final WindowSettings settings;

    @Inject
    public WindowPageMaker(Assets assets, WindowSettings settings) {
        this.assets = assets;
        this.settings = settings;
    }

    /** The window itself. */
    public WindowPage window(WindowView view, WindowTexts texts) {
        return page(view, texts, "/window/", new PhoneCall.None());
    }

    /** The page for a phone that has read the QR code. */
    public WindowPage phone(WindowView view, WindowTexts texts, PhoneCall phoneCall) {
        return page(view, texts, "/q/", phoneCall);
    }

    private WindowPage page(WindowView view, WindowTexts plain, String below, PhoneCall phoneCall) {
        WindowSession session = view.session();
        WindowTexts texts = plain.about(session);
        String token = session.terms().token().reveal();
        Optional<AppCall> call = session.call();
        MerchantRedirect departure = MerchantRedirect.of(view);
        return new WindowPage(
                texts,
                assets,
                below + token,
                "/window/" + token,
                StatusLetter.of(session.status()),
                leaves(departure, session.status()),
                call.map(made -> made.channel().name()).orElse(""),
                call.map(made -> made.method().name()).orElse(""),
                session.terms().returnAddresses().appScheme() != null,
                settings.appLaunchVia().orElse(""),
                settings.pollAfter().toMillis(),
                view.merchantName(),
                goods(session),
                amount(session, texts),
                new ChoiceMaker(view, texts).make(),
                phoneCall,
                departure instanceof MerchantRedirect.Failed failed ? texts.failure(failed.code()) : "");
    }

    private static String goods(WindowSession session) {
        return switch (session) {
            case WindowSession.OfPayment(Payment payment) -> payment.order().orderName();
            case WindowSession.OfRegistration _ -> "";
        };
    }

    private static String amount(WindowSession session, WindowTexts texts) {
        return switch (session) {
            case WindowSession.OfPayment(Payment payment) ->
                texts.won(payment.order().amount());
            case WindowSession.OfRegistration _ -> "";
        };
    }

    /** Where the merchant takes over at once there is nothing to read; an end can be read before the page goes on. */
    private static String leaves(MerchantRedirect departure, WindowStatus status) {
        return switch (departure) {
            case MerchantRedirect.Stay _ -> "";
            case MerchantRedirect.Paid _, MerchantRedirect.Registered _ -> status.isFinal() ? "soon" : "now";
            case MerchantRedirect.Failed _ -> "soon";
        };
    }
}
