package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.secret.Otc;

/** What an issuer says when it is asked for an OTC. Nothing is spent by any of it. */
public sealed interface OtcAnswer {

    record Issued(Otc otc) implements OtcAnswer {}

    /**
     * The issuer gives none for this card (any more).
     *
     * @param resultCode the issuer's own code, as it came: data, never shown
     */
    record Refused(String resultCode) implements OtcAnswer {}

    /** It could not be asked; another time it may be. */
    record Unavailable(Preparation.Cause cause) implements OtcAnswer {}
}
