package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.secret.IssuerSession;
import org.jspecify.annotations.Nullable;

/** The outcome of preparing an app call. */
public sealed interface Preparation {

    /** @param session what the issuer wants to see again with the result; null where nothing was agreed on */
    record Prepared(AppCallLinks links, @Nullable IssuerSession session) implements Preparation {}

    /** The issuer had to be asked, and that failed; nothing has happened to the payment. */
    record Unavailable(Cause cause) implements Preparation {}

    /** Why an issuer could not be asked. */
    enum Cause {
        TIMED_OUT,
        UNREACHABLE,
        /** It refused, or its answer is not what the contract says. */
        BAD_ANSWER,
        /** Too many calls to this issuer are under way; others are not held up by it. */
        TOO_BUSY
    }
}
