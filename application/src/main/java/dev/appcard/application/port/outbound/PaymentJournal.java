package dev.appcard.application.port.outbound;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import java.time.Duration;

/** What operators want to know: for logs and metrics. Never fails, never blocks, never gets a secret. */
public interface PaymentJournal {

    /** A payment was opened, or has moved on; it is committed. */
    void moved(Payment payment);

    /** An event that changes no payment or registration, but that operators should know of. */
    void noticed(TransactionKey key, Notice notice);

    /** A registration was opened, or has moved on; it is committed. */
    void moved(Registration registration);

    /** An event about a registered card that operators should know of. */
    void noticed(BillingKey card, CardNotice notice);

    /** A row whose state, or another name in it, this version does not know: it is left to the later version that wrote it. */
    void rowOfLaterVersion(String table, String key, String name);

    /** A row that is no row of any version: it is left alone until a person has mended it, and stops nothing else. */
    void rowUnreadable(String table, String key);

    /**
     * What waits for a person now: marked payments, late approvals that are not undone, differences. Told once a minute.
     *
     * @param oldest for how long the oldest has waited; zero where none does
     */
    void waitingForPerson(long items, Duration oldest);

    /** What there is to notice about a card. */
    enum CardNotice {
        /** A billing key has been issued. */
        ISSUED,
        /** A billing key was deleted by its merchant. */
        DELETED,
        /** What was stored does not open for this card: its row was changed from outside. A security event. */
        UNREADABLE,
        /** The KMS does not answer: nothing was tried, nothing spent. */
        VAULT_UNAVAILABLE,
        /** The issuer could not be asked for an OTC: nothing was tried, nothing spent. */
        ISSUER_UNAVAILABLE,
        /** The issuer gives no OTC for it. */
        ISSUER_REFUSED,
        /** The VAN approved, but did not give the billing key that it was asked for. */
        NO_BILLING_KEY_GIVEN
    }

    /** What there is to notice. */
    enum Notice {
        /** The VAN could not be reached; nothing was sent, nothing spent. */
        VAN_UNREACHABLE,
        /** An answer or a decision came when another process had decided already. */
        OVERTAKEN,
        /** The VAN says "OTC used" to the first and only approval with it. */
        OTC_USED_ELSEWHERE,
        /** A net cancel has no final answer yet and will be repeated. */
        NET_CANCEL_UNCONFIRMED,
        /** A cancel has no final answer yet and will be repeated. */
        CANCEL_UNCONFIRMED,
        /** The VAN had cancelled what we were about to cancel for the first time, or used its serial: somebody else told it to. */
        CANCELLED_ELSEWHERE,
        /** The VAN refuses a cancel that goes on all the same: it may have been carried out before, or has to be. */
        CANCEL_REFUSED_AND_REPEATED,
        /** A second, different result came for a payment that has one. */
        OTHER_RESULT_REFUSED,
        /** The VAN approved what had been given up and undone: it is undone again. */
        LATE_APPROVAL,
        /** A genuine result whose content does not fit the payment it names. */
        RESULT_MISMATCH,
        /** Its money may be wrong and repeating has not helped: a person has to look at it. */
        NEEDS_ATTENTION
    }
}
