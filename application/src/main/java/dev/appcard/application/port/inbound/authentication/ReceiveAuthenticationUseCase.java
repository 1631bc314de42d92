package dev.appcard.application.port.inbound.authentication;

import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;

/** An issuer tells how an authentication ended. When this returns {@code STORED}, it is durable and may be answered. */
public interface ReceiveAuthenticationUseCase {

    Receipt receive(IssuerCode issuer, ResultEnvelope envelope);

    /** How a result was taken; the order is that of the checks (docs/issuers/contracts.md, "Answers to a result"). */
    enum Receipt {
        /** mid or sign are not the issuer's, or what it encrypted speaks of another payment. */
        NOT_GENUINE,
        /** No payment has this tid. */
        UNKNOWN_TID,
        /** The very same result came before. */
        REPEATED,
        /** Its time is too old or too far ahead. */
        STALE,
        /** Another result was taken, the buyer has left this issuer, or the payment has ended or was never called. */
        CONFLICT,
        /** It cannot be decrypted, or is not what the contract says. */
        UNREADABLE,
        /** A card that was registered cannot be sealed for now: nothing is stored, the issuer may send it again. */
        NOT_NOW,
        /** Taken and stored. */
        STORED
    }
}
