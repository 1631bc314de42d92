package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.PaymentKey;
import java.time.Instant;

/**
 * What the issuer's app is told of a payment ({@code req}, contracts.md).
 *
 * @param merchant its name for the buyer
 * @param goods the order's name; the issuer's adapter cuts both to the contract's bytes
 * @param returnUrl where the app goes back to: the window, or the shop app's scheme in a web view
 * @param callbackUrl where the issuer's server posts the result
 */
public record TransactionInformation(
        PaymentKey key,
        String merchant,
        Money amount,
        String goods,
        Instalment instalment,
        Channel channel,
        String returnUrl,
        String callbackUrl,
        Instant time) {}
