package dev.appcard.adapter.outbound.journal;

import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;

/** Counts what the journal is told. */
interface JournalCounters {

    void moved(StateName state);

    void noticed(Notice notice);

    void registrationMoved(RegistrationStatus status);

    void noticed(CardNotice notice);

    void rowOfLaterVersion();

    void rowUnreadable();

    void waitingForPerson(long items, Duration oldest);
}
