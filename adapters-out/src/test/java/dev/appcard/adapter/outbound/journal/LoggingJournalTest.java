package dev.appcard.adapter.outbound.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.slf4j.LoggerFactory;

class LoggingJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:15:30Z");
    private static final PaymentKey KEY = new PaymentKey("pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A");

    private static final BillingKey CARD = new BillingKey("bil_0123456789abcdef0123456789abcdef01234567");

    private final Map<String, AtomicLong> counts = new HashMap<>();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(LoggingJournal.class);
    private final MetricRegistry registry = registry();
    private final LoggingJournal journal = new LoggingJournal(new MetricCounters(registry));

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void movedShouldLogWhereThePaymentStandsAndCountIt() {
        journal.moved(Payment.open(order()));

        assertThat(onlyLine().getLevel()).isEqualTo(Level.INFO);
        assertThat(values())
                .containsEntry("paymentKey", KEY.value())
                .containsEntry("merchantId", "demo")
                .containsEntry("state", "READY")
                .containsEntry("version", "1");
        assertThat(count("appcard_payments_total{state=READY}")).isEqualTo(1);
        assertThat(count("appcard_payments_total{state=APPROVED}")).isZero();
    }

    @Test
    void movedShouldLogWhyAPaymentFailed() {
        journal.moved(
                Payment.open(order()).to(new PaymentState.AuthenticationFailed(AuthenticationFailure.PASSWORD, NOW)));

        assertThat(values()).containsEntry("cause", "PASSWORD");
    }

    @Test
    void movedShouldNotLogTheWindowsTokenOrTheBuyer() {
        journal.moved(Payment.open(order()));

        assertThat(onlyLine().getFormattedMessage() + values())
                .doesNotContain("window-secret")
                .doesNotContain("홍길동")
                .doesNotContain("buyer@example.com");
    }

    @ParameterizedTest
    @EnumSource
    void noticedShouldLogAndCount(Notice notice) {
        journal.noticed(KEY.transaction(), notice);

        assertThat(values()).containsEntry("paymentKey", KEY.value()).containsEntry("notice", notice.name());
        assertThat(count("appcard_notices_total{notice=" + notice + "}")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void noticedShouldLogAndCountWhatConcernsACard(CardNotice notice) {
        journal.noticed(CARD, notice);

        assertThat(values()).containsEntry("billingKey", CARD.value()).containsEntry("notice", notice.name());
        assertThat(onlyLine().getMarkerList() != null).isEqualTo(notice == CardNotice.UNREADABLE);
        assertThat(count("appcard_card_notices_total{notice=" + notice + "}")).isEqualTo(1);
    }

    @Test
    void movedShouldTellOfARegistrationWithoutItsBuyer() {
        RegistrationKey key = new RegistrationKey("reg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A");
        journal.moved(Registration.open(new RegistrationOrder(
                key,
                CARD,
                new MerchantId("demo"),
                "customer-17",
                new Customer("customer-17", "홍길동", null, null),
                window(),
                NOW)));

        assertThat(values()).containsEntry("registrationKey", key.value()).containsEntry("state", "READY");
        assertThat(onlyLine().getFormattedMessage() + values())
                .doesNotContain("window-secret")
                .doesNotContain("customer-17")
                .doesNotContain("홍길동");
        assertThat(count("appcard_registrations_total{state=READY}")).isEqualTo(1);
    }

    @Test
    void noticedShouldMarkWhatFraudWouldLookLike() {
        journal.noticed(KEY.transaction(), Notice.OTC_USED_ELSEWHERE);

        assertThat(onlyLine().getMarkerList()).containsExactly(LoggingJournal.SECURITY);
        assertThat(onlyLine().getLevel()).isEqualTo(Level.WARN);
    }

    @Test
    void noticedShouldBeAnErrorWhereAPersonHasToLook() {
        journal.noticed(KEY.transaction(), Notice.NEEDS_ATTENTION);

        assertThat(onlyLine().getLevel()).isEqualTo(Level.ERROR);
    }

    @Test
    void whatWaitsForPersonShouldBeTwoGauges() {
        var value = ArgumentCaptor.<AtomicLong>captor();
        var reading = ArgumentCaptor.<Function<AtomicLong, Long>>captor();
        verify(registry).gauge(eq("appcard_attention_items"), value.capture(), reading.capture());
        var age = ArgumentCaptor.<AtomicLong>captor();
        var readingOfAge = ArgumentCaptor.<Function<AtomicLong, Long>>captor();
        verify(registry).gauge(eq("appcard_attention_oldest_age_seconds"), age.capture(), readingOfAge.capture());

        journal.waitingForPerson(3, Duration.ofHours(1));

        assertThat(reading.getValue().apply(value.getValue())).isEqualTo(3);
        assertThat(readingOfAge.getValue().apply(age.getValue())).isEqualTo(3_600);
    }

    private ILoggingEvent onlyLine() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst();
    }

    private Map<String, String> values() {
        return onlyLine().getKeyValuePairs().stream()
                .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
    }

    private long count(String name) {
        return counts.get(name).get();
    }

    private MetricRegistry registry() {
        MetricRegistry registry = mock();
        when(registry.counter(anyString(), any(Tag[].class))).thenAnswer(call -> {
            Tag tag = call.getArgument(1);
            String name = call.getArgument(0) + "{" + tag.getTagName() + "=" + tag.getTagValue() + "}";
            return counter(counts.computeIfAbsent(name, _ -> new AtomicLong()));
        });
        return registry;
    }

    private static Counter counter(AtomicLong count) {
        return new Counter() {
            @Override
            public void inc() {
                count.incrementAndGet();
            }

            @Override
            public void inc(long more) {
                count.addAndGet(more);
            }

            @Override
            public long getCount() {
                return count.get();
            }
        };
    }

    private static PaymentOrder order() {
        return new PaymentOrder(
                KEY,
                new MerchantId("demo"),
                new OrderId("order-0001"),
                "원두",
                Money.won(51_000),
                Money.ZERO,
                new Customer("c-1", "홍길동", "buyer@example.com", "01012345678"),
                new PaymentInitiation.CustomerInitiated(window(), ApprovalMode.ON_CONFIRM),
                Map.of(),
                NOW);
    }

    private static WindowTerms window() {
        return new WindowTerms(
                new WindowToken("window-secret-000000000000000000000000001"),
                new ReturnAddresses("http://localhost:9099/ok", "http://localhost:9099/fail", null),
                WindowPreferences.NONE,
                NOW.plusSeconds(1_800));
    }
}
