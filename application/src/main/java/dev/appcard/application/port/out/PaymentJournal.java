package dev.appcard.application.port.out;

import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;

/** What operators want to know: for logs and metrics. Never fails, never blocks, never gets a secret. */
public interface PaymentJournal {

    /** A payment was opened, or has moved on; it is committed. */
    void moved(Payment payment);

    /** Something that is no change of a payment, but that somebody should know of. */
    void noticed(PaymentKey key, Notice notice);

    /** What there is to notice. */
    enum Notice {
        /** The VAN could not be reached; nothing was sent, nothing spent. */
        VAN_UNREACHABLE,
        /** An answer or a decision came when somebody else had decided already. */
        OVERTAKEN,
        /** The VAN says "OTC used" to the first and only approval with it. */
        OTC_USED_ELSEWHERE,
        /** A net cancel has no final answer yet and will be repeated. */
        NET_CANCEL_UNCONFIRMED,
        /** A cancel has no final answer yet and will be repeated. */
        CANCEL_UNCONFIRMED,
        /** A second, different result came for a payment that has one. */
        OTHER_RESULT_REFUSED,
        /** The VAN approved what had been given up and undone: it is undone anew. */
        LATE_APPROVAL,
        /** A genuine result whose content does not fit the payment it names. */
        RESULT_MISMATCH
    }
}
