package dev.appcard.domain.billing;

import dev.appcard.domain.status.Status;
import dev.appcard.domain.window.WindowStatus;
import java.util.EnumSet;
import java.util.Set;

/** Where the registration of a card stands, by name; and the one table of which may follow which. */
public enum RegistrationStatus implements Status<RegistrationStatus> {
    /** Opened; the buyer has chosen nothing yet. */
    READY,
    /** The issuer's app has been called. */
    APP_CALLED,
    /** The issuer has given the CARD_ID; the merchant's server may have the billing key. */
    REGISTERED,
    /** The billing key has been issued. Final. */
    ISSUED,
    /** The buyer could not, or did not want to, authenticate. Final. */
    FAILED,
    /** Time ran out. Final. */
    EXPIRED;

    @Override
    public Set<RegistrationStatus> followers() {
        return switch (this) {
            case READY -> EnumSet.of(APP_CALLED, FAILED, EXPIRED);
            case APP_CALLED -> EnumSet.of(APP_CALLED, REGISTERED, FAILED, EXPIRED);
            case REGISTERED -> EnumSet.of(ISSUED, EXPIRED);
            case ISSUED, FAILED, EXPIRED -> EnumSet.noneOf(RegistrationStatus.class);
        };
    }

    /** The same in the words of the payment window. */
    public WindowStatus inWindow() {
        return switch (this) {
            case READY -> WindowStatus.READY;
            case APP_CALLED -> WindowStatus.APP_CALLED;
            case REGISTERED -> WindowStatus.AUTHENTICATED;
            case ISSUED -> WindowStatus.FINISHED;
            case FAILED -> WindowStatus.FAILED;
            case EXPIRED -> WindowStatus.EXPIRED;
        };
    }
}
