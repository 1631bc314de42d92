package dev.appcard.domain.payment;

import static dev.appcard.domain.payment.StateName.APPROVED;
import static dev.appcard.domain.payment.StateName.APPROVING;
import static dev.appcard.domain.payment.StateName.APP_CALLED;
import static dev.appcard.domain.payment.StateName.AUTHENTICATED;
import static dev.appcard.domain.payment.StateName.AUTHENTICATION_FAILED;
import static dev.appcard.domain.payment.StateName.CANCELLED;
import static dev.appcard.domain.payment.StateName.CANCELLING;
import static dev.appcard.domain.payment.StateName.DECLINED;
import static dev.appcard.domain.payment.StateName.EXPIRED;
import static dev.appcard.domain.payment.StateName.NET_CANCELLED;
import static dev.appcard.domain.payment.StateName.NET_CANCELLING;

import java.util.EnumSet;
import java.util.Set;

/** The one table of which state may follow which. A state may follow itself where something of it is repeated. */
public final class PaymentTransitions {

    private PaymentTransitions() {}

    public static Set<StateName> after(StateName state) {
        return switch (state) {
            case READY -> EnumSet.of(APP_CALLED, AUTHENTICATION_FAILED, EXPIRED);
            case APP_CALLED -> EnumSet.of(APP_CALLED, AUTHENTICATED, AUTHENTICATION_FAILED, EXPIRED);
            case AUTHENTICATED -> EnumSet.of(AUTHENTICATED, APPROVING, EXPIRED);
            case APPROVING -> EnumSet.of(APPROVED, DECLINED, NET_CANCELLING);
            case NET_CANCELLING -> EnumSet.of(NET_CANCELLING, NET_CANCELLED);
            case APPROVED -> EnumSet.of(CANCELLING);
            case CANCELLING -> EnumSet.of(CANCELLING, CANCELLED, APPROVED);
            case CANCELLED, DECLINED, NET_CANCELLED, AUTHENTICATION_FAILED, EXPIRED -> EnumSet.noneOf(StateName.class);
        };
    }

    public static boolean allows(StateName from, StateName to) {
        return after(from).contains(to);
    }
}
