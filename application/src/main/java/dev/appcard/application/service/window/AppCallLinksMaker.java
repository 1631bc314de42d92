package dev.appcard.application.service.window;

import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.application.port.out.store.Merchants;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.PaymentOrder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Has the issuer's contract make the call that opens its app for a payment. */
@Singleton
public class AppCallLinksMaker {

    private final IssuerGateways issuers;
    private final Merchants merchants;
    private final GatewayAddresses addresses;
    private final InstantSource clock;

    @Inject
    public AppCallLinksMaker(
            IssuerGateways issuers, Merchants merchants, GatewayAddresses addresses, InstantSource clock) {
        this.issuers = issuers;
        this.merchants = merchants;
        this.addresses = addresses;
        this.clock = clock;
    }

    AppCallLinks of(PaymentOrder order, AppCall call, Channel channel) {
        return issuers.find(call.issuer())
                .orElseThrow(() -> new IllegalStateException("an issuer that was offered is gone: " + call.issuer()))
                .prepareCall(informationOf(order, call, channel));
    }

    private TransactionInformation informationOf(PaymentOrder order, AppCall call, Channel channel) {
        String merchantName = merchants
                .find(order.merchantId())
                .orElseThrow(() -> new IllegalStateException("a payment's merchant is gone"))
                .name();
        return new TransactionInformation(
                order.key(),
                merchantName,
                order.amount(),
                order.orderName(),
                call.instalment(),
                channel,
                returnUrl(order, channel),
                addresses.inbound(call.issuer()),
                clock.instant());
    }

    /** A web view is left for the issuer's app and comes back by the shop app's own scheme. */
    private String returnUrl(PaymentOrder order, Channel channel) {
        String appScheme = order.returnAddresses().appScheme();
        return channel == Channel.WEBVIEW && appScheme != null ? appScheme : addresses.window(order.window());
    }
}
