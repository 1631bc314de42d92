package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;

/** What an issuer's server asks before its app lets the buyer authenticate. */
@FunctionalInterface
public interface OrderCheck {
    /** Asks nothing. */
    OrderCheck NONE = _ -> {};

    /** @throws CallRefusedException if the order is not confirmed as the call has it */
    void confirm(VerifiedCall call) throws CallRefusedException;
}
