package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.money.Money;
import java.time.Instant;

/**
 * What the issuer's app or page is told of a payment or a registration ({@code req}, docs/issuers/contracts.md).
 *
 * @param merchant its name for the buyer, cut to the contract's bytes
 * @param amount zero for a registration
 * @param goods the order's name, cut to the contract's bytes
 * @param returnUrl where the app goes back to: the window, or the shop app's scheme in a web view
 * @param callbackUrl where the result is to be sent, by the issuer's server or by its page in the buyer's browser
 */
public record AuthenticationRequest(
        TransactionKey key,
        Purpose purpose,
        AuthenticationMethod method,
        String merchant,
        Money amount,
        String goods,
        Instalment instalment,
        Channel channel,
        String returnUrl,
        String callbackUrl,
        Instant time) {}
