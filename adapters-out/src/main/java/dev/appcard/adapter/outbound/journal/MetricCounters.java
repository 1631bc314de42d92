package dev.appcard.adapter.outbound.journal;

import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * At {@code /metrics}: {@code appcard_payments_total{state}}, {@code appcard_registrations_total{state}}, {@code
 * appcard_notices_total{notice}}, {@code appcard_card_notices_total{notice}}, {@code
 * appcard_rows_of_later_version_total}, {@code appcard_rows_unreadable_total}, {@code appcard_attention_items} and {@code
 * appcard_attention_oldest_age_seconds}. All of them exist from the start, at zero: an alert on a rate needs a first value.
 */
final class MetricCounters implements JournalCounters {

    private final Map<StateName, Counter> moves;
    private final Map<Notice, Counter> notices;
    private final Map<RegistrationStatus, Counter> registrations;
    private final Map<CardNotice, Counter> cardNotices;
    private final Counter rowsOfLaterVersion;
    private final Counter rowsUnreadable;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    MetricCounters(MetricRegistry registry) {
        this.moves = counters(
                StateName.class, state -> registry.counter("appcard_payments_total", new Tag("state", state.name())));
        this.notices = counters(
                Notice.class, notice -> registry.counter("appcard_notices_total", new Tag("notice", notice.name())));
        this.registrations = counters(
                RegistrationStatus.class,
                status -> registry.counter("appcard_registrations_total", new Tag("state", status.name())));
        this.cardNotices = counters(
                CardNotice.class,
                notice -> registry.counter("appcard_card_notices_total", new Tag("notice", notice.name())));
        this.rowsOfLaterVersion = registry.counter("appcard_rows_of_later_version_total");
        this.rowsUnreadable = registry.counter("appcard_rows_unreadable_total");
        registry.gauge("appcard_attention_items", waiting, AtomicLong::get);
        registry.gauge("appcard_attention_oldest_age_seconds", oldestSeconds, AtomicLong::get);
    }

    @Override
    public void moved(StateName state) {
        increment(moves, state);
    }

    @Override
    public void noticed(Notice notice) {
        increment(notices, notice);
    }

    @Override
    public void registrationMoved(RegistrationStatus status) {
        increment(registrations, status);
    }

    @Override
    public void noticed(CardNotice notice) {
        increment(cardNotices, notice);
    }

    @Override
    public void rowOfLaterVersion() {
        rowsOfLaterVersion.inc();
    }

    @Override
    public void rowUnreadable() {
        rowsUnreadable.inc();
    }

    @Override
    public void waitingForPerson(long items, Duration oldest) {
        waiting.set(items);
        oldestSeconds.set(oldest.toSeconds());
    }

    private static <E extends Enum<E>> Map<E, Counter> counters(Class<E> names, Function<E, Counter> counter) {
        return Arrays.stream(names.getEnumConstants())
                .collect(Collectors.toMap(
                        Function.identity(), counter, (first, _) -> first, () -> new EnumMap<>(names)));
    }

    private static <E> void increment(Map<E, Counter> counters, E name) {
        Counter counter = counters.get(name);
        if (counter != null) {
            counter.inc();
        }
    }
}
