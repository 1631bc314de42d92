package dev.appcard.adapter.outbound.journal;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/** Writes moves and notices as structured log lines and counts them. */
public final class LoggingJournal implements PaymentJournal {

    /** Marks lines that fraud monitoring looks for. */
    static final Marker SECURITY = MarkerFactory.getMarker("SECURITY");

    private static final Logger LOG = LoggerFactory.getLogger(LoggingJournal.class);
    private final JournalCounters counters;

    LoggingJournal(JournalCounters counters) {
        this.counters = counters;
    }

    @Override
    public void moved(Payment payment) {
        counters.moved(payment.stateName());
        LOG.atInfo()
                .addKeyValue("paymentKey", payment.key().value())
                .addKeyValue("merchantId", payment.order().merchantId().value())
                .addKeyValue("state", payment.stateName())
                .addKeyValue("version", payment.version())
                .addKeyValue("cause", Cause.of(payment.state()))
                .log("payment moved");
    }

    @Override
    public void noticed(TransactionKey key, Notice notice) {
        counters.noticed(notice);
        var line = LOG.atLevel(levelOf(notice))
                .addKeyValue(RegistrationKey.isValid(key.value()) ? "registrationKey" : "paymentKey", key.value())
                .addKeyValue("notice", notice);
        (isSecurity(notice) ? line.addMarker(SECURITY) : line).log("payment noticed");
    }

    @Override
    public void moved(Registration registration) {
        counters.registrationMoved(registration.status());
        LOG.atInfo()
                .addKeyValue("registrationKey", registration.key().value())
                .addKeyValue("merchantId", registration.order().merchantId().value())
                .addKeyValue("state", registration.status())
                .addKeyValue("version", registration.version())
                .log("registration moved");
    }

    @Override
    public void noticed(BillingKey card, CardNotice notice) {
        counters.noticed(notice);
        var line = LOG.atLevel(levelOf(notice))
                .addKeyValue("billingKey", card.value())
                .addKeyValue("notice", notice);
        (isSecurity(notice) ? line.addMarker(SECURITY) : line).log("card noticed");
    }

    @Override
    public void rowOfLaterVersion(String table, String key, String name) {
        counters.rowOfLaterVersion();
        LOG.atWarn()
                .addKeyValue("table", table)
                .addKeyValue("key", key)
                .addKeyValue("name", name)
                .log("row of a later version left alone");
    }

    @Override
    public void rowUnreadable(String table, String key) {
        counters.rowUnreadable();
        LOG.atError().addKeyValue("table", table).addKeyValue("key", key).log("row cannot be read, left alone");
    }

    @Override
    public void waitingForPerson(long items, Duration oldest) {
        counters.waitingForPerson(items, oldest);
    }

    private static Level levelOf(CardNotice notice) {
        return switch (notice) {
            case ISSUED, DELETED -> Level.INFO;
            case UNREADABLE, VAULT_UNAVAILABLE, ISSUER_UNAVAILABLE, ISSUER_REFUSED, NO_BILLING_KEY_GIVEN -> Level.WARN;
        };
    }

    private static boolean isSecurity(CardNotice notice) {
        return notice == CardNotice.UNREADABLE;
    }

    /**
     * Being overtaken is normal with a compare-and-set; a payment that needs a person is an error at once; everything
     * else is one when it becomes frequent.
     */
    private static Level levelOf(Notice notice) {
        return switch (notice) {
            case OVERTAKEN -> Level.INFO;
            case NEEDS_ATTENTION -> Level.ERROR;
            case VAN_UNREACHABLE,
                    OTC_USED_ELSEWHERE,
                    NET_CANCEL_UNCONFIRMED,
                    CANCEL_UNCONFIRMED,
                    CANCELLED_ELSEWHERE,
                    CANCEL_REFUSED_AND_REPEATED,
                    OTHER_RESULT_REFUSED,
                    LATE_APPROVAL,
                    RESULT_MISMATCH -> Level.WARN;
        };
    }

    private static boolean isSecurity(Notice notice) {
        return switch (notice) {
            case OTC_USED_ELSEWHERE, OTHER_RESULT_REFUSED, RESULT_MISMATCH -> true;
            case VAN_UNREACHABLE,
                    OVERTAKEN,
                    NET_CANCEL_UNCONFIRMED,
                    CANCEL_UNCONFIRMED,
                    CANCELLED_ELSEWHERE,
                    CANCEL_REFUSED_AND_REPEATED,
                    LATE_APPROVAL,
                    NEEDS_ATTENTION -> false;
        };
    }
}
