package dev.appcard.adapter.in.window.page;

import dev.appcard.adapter.in.rest.payment.FailureCode;
import dev.appcard.adapter.in.window.asset.Assets;
import dev.appcard.adapter.in.window.leave.Departure;
import dev.appcard.adapter.in.window.live.StatusLetter;
import dev.appcard.application.WindowSettings;
import dev.appcard.application.port.in.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts into words what a window shows; the templates only lay it out. */
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
    public WindowPage window(WindowView view, Texts texts) {
        return page(view, texts, "/window/", new PhoneCall.None());
    }

    /** The page for a phone that has read the QR code. */
    public WindowPage phone(WindowView view, Texts texts, PhoneCall phoneCall) {
        return page(view, texts, "/q/", phoneCall);
    }

    private WindowPage page(WindowView view, Texts texts, String below, PhoneCall phoneCall) {
        Payment payment = view.payment();
        PaymentOrder order = payment.order();
        String token = order.window().reveal();
        Optional<AppCall> call = payment.call();
        return new WindowPage(
                texts,
                assets,
                below + token,
                "/window/" + token,
                StatusLetter.of(payment.stateName()),
                leaves(payment),
                call.map(made -> made.channel().name()).orElse(""),
                call.map(made -> made.way().name()).orElse(""),
                order.returnAddresses().appScheme() != null,
                settings.appLaunchVia().orElse(""),
                settings.pollAfter().toMillis(),
                view.merchantName(),
                order.orderName(),
                texts.won(order.amount()),
                new ChoiceMaker(view, texts).make(),
                phoneCall,
                FailureCode.of(payment.state()).map(texts::failure).orElse(""));
    }

    /** Where the merchant takes over at once there is nothing to read; an end can be read before the page goes on. */
    private static String leaves(Payment payment) {
        return switch (Departure.of(payment.order(), payment.state())) {
            case Departure.Stay _ -> "";
            case Departure.Success _ -> StatusLetter.of(payment.stateName()).isFinal() ? "soon" : "now";
            case Departure.Failure _ -> "soon";
        };
    }
}
