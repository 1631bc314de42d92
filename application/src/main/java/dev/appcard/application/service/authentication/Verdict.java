package dev.appcard.application.service.authentication;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.domain.session.WindowSession;
import java.util.Optional;

/** What to do with a genuine result that is not a repetition. */
public sealed interface Verdict {

    /** Take it: this takes the session's place. */
    record Take(WindowSession next) implements Verdict {}

    /** Refuse it and change nothing. */
    record Refuse(Receipt receipt, Optional<Notice> notice) implements Verdict {

        static Refuse with(Receipt receipt) {
            return new Refuse(receipt, Optional.empty());
        }

        static Refuse with(Receipt receipt, Notice notice) {
            return new Refuse(receipt, Optional.of(notice));
        }
    }
}
