package dev.appcard.application.service.issuer;

import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.application.port.out.store.Merchants;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.text.EucKrText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What an issuer is told of a payment: the same words in its app's call and when it asks for the order. */
@Singleton
public class TransactionInformations {

    /** contracts.md, {@code req}: measured in EUC-KR. */
    private static final int MERCHANT_BYTES = 40;

    private static final int GOODS_BYTES = 50;

    private final Merchants merchants;
    private final GatewayAddresses addresses;
    private final InstantSource clock;

    @Inject
    public TransactionInformations(Merchants merchants, GatewayAddresses addresses, InstantSource clock) {
        this.merchants = merchants;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param channel where the app is opened: the call's own, or the phone that has read its QR code */
    public TransactionInformation of(PaymentOrder order, AppCall call, Channel channel) {
        String merchantName = merchants
                .find(order.merchantId())
                .orElseThrow(() -> new IllegalStateException("a payment's merchant is gone"))
                .name();
        return new TransactionInformation(
                order.key(),
                call.way(),
                EucKrText.cut(merchantName, MERCHANT_BYTES),
                order.amount(),
                EucKrText.cut(order.orderName(), GOODS_BYTES),
                call.instalment(),
                channel,
                returnUrl(order, channel),
                addresses.resultsOf(IssuerPolicies.of(call.issuer()), call.way()),
                clock.instant());
    }

    /** A web view is left for the issuer's app and comes back by the shop app's own scheme. */
    private String returnUrl(PaymentOrder order, Channel channel) {
        String appScheme = order.returnAddresses().appScheme();
        return channel == Channel.WEBVIEW && appScheme != null ? appScheme : addresses.window(order.window());
    }
}
