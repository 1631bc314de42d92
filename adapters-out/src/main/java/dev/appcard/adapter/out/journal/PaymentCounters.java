package dev.appcard.adapter.out.journal;

import dev.appcard.application.port.out.PaymentJournal.CardNotice;
import dev.appcard.application.port.out.PaymentJournal.Notice;
import dev.appcard.domain.payment.StateName;

/** Counts what the journal is told. */
interface PaymentCounters {

    void moved(StateName state);

    void noticed(Notice notice);

    void registrationMoved(StateName state);

    void noticed(CardNotice notice);
}
