package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.ViewWindowQuery;
import dev.appcard.application.port.out.store.Merchants;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ViewWindowService implements ViewWindowQuery {

    private final Payments payments;
    private final Merchants merchants;
    private final WindowOffers offers;

    @Inject
    public ViewWindowService(Payments payments, Merchants merchants, WindowOffers offers) {
        this.payments = payments;
        this.merchants = merchants;
        this.offers = offers;
    }

    @Override
    public Optional<WindowView> view(WindowToken window) {
        return payments.findByWindow(window).flatMap(this::viewOf);
    }

    private Optional<WindowView> viewOf(Payment payment) {
        return merchants
                .find(payment.order().merchantId())
                .map(Merchant::name)
                .map(name -> new WindowView(payment, name, offers.of(payment.order())));
    }
}
