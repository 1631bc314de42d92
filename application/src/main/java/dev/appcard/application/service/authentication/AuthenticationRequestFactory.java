package dev.appcard.application.service.authentication;

import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.text.EucKrText;
import dev.appcard.domain.window.WindowTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * What an issuer is told of a payment or a registration: the same words in its app's call and when it asks for the
 * order.
 */
@Singleton
public class AuthenticationRequestFactory {

    /** docs/issuers/contracts.md, {@code req}: measured in EUC-KR. */
    private static final int MERCHANT_BYTES = 40;

    private static final int GOODS_BYTES = 50;

    /** What stands in the place of goods when a card is registered. */
    private static final String REGISTRATION = "자동결제 카드 등록";

    private final Merchants merchants;
    private final GatewayAddresses addresses;
    private final InstantSource clock;

    @Inject
    public AuthenticationRequestFactory(Merchants merchants, GatewayAddresses addresses, InstantSource clock) {
        this.merchants = merchants;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param channel where the app is opened: the call's own, or the phone that has read its QR code */
    public AuthenticationRequest of(WindowSession session, AppCall call, Channel channel) {
        return new AuthenticationRequest(
                session.transaction(),
                session.purpose(),
                call.method(),
                EucKrText.cut(merchants.require(session.merchantId()).name(), MERCHANT_BYTES),
                session.amount(),
                EucKrText.cut(goodsOf(session), GOODS_BYTES),
                call.instalment(),
                channel,
                returnUrl(session.terms(), channel),
                addresses.resultsOf(IssuerPolicies.of(call.issuer()), call.method()),
                clock.instant());
    }

    private static String goodsOf(WindowSession session) {
        return switch (session) {
            case WindowSession.OfPayment(var payment) -> payment.order().orderName();
            case WindowSession.OfRegistration _ -> REGISTRATION;
        };
    }

    /** A web view is left for the issuer's app and comes back by the shop app's own scheme. */
    private String returnUrl(WindowTerms terms, Channel channel) {
        String appScheme = terms.returnAddresses().appScheme();
        return channel == Channel.WEBVIEW && appScheme != null ? appScheme : addresses.window(terms.token());
    }
}
