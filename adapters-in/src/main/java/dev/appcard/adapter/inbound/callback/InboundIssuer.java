package dev.appcard.adapter.inbound.callback;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.ResultRoute;

/** An issuer as its messages need it. What is particular about it is data of its policy. */
public record InboundIssuer(IssuerPolicy policy) {

    public IssuerCode code() {
        return policy.code();
    }

    public CallbackCodec codec() {
        return CallbackCodec.of(policy.messages().format());
    }

    /** Whether its results come by way of the LinQ relay. */
    public boolean isRelayed() {
        return policy.messages().route() == ResultRoute.RELAY;
    }
}
