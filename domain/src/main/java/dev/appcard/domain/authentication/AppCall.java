package dev.appcard.domain.authentication;

import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import java.time.Instant;

/**
 * The buyer's choice in the window, made when 결제하기 was pressed. A later call replaces it: only the last one counts.
 *
 * @param buyerAddress the buyer's IP address as the gateway saw it (the VAN asks for it)
 */
public record AppCall(
        IssuerCode issuer,
        AuthenticationWay way,
        Channel channel,
        Instalment instalment,
        String buyerAddress,
        Instant calledAt) {}
