package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cancel names the attempt's own store and day:")
class CancelNamesScenarioTest {

    private static final Merchant MOVED = new Merchant(
            World.SHOP.id(),
            World.SHOP.name(),
            "2999100002",
            World.SHOP.domain(),
            World.SHOP.businessNumber(),
            World.SHOP.returnAddresses(),
            World.SHOP.contracts(),
            World.SHOP.cardDataContracts());

    private final World world = new World();

    @Test
    @DisplayName("a net cancel, though the merchant has got another store id since")
    void storeOfANetCancel() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.REQUEST_LOST);
        world.confirm(payment);
        world.merchants.add(MOVED);

        world.pass(Duration.ofSeconds(6));

        assertThat(world.van.netCancelsSent())
                .extracting(NetCancelOrder::storeId)
                .containsOnly(World.SHOP.storeId());
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("a cancel likewise, when it is asked for and when it is repeated")
    void storeOfACancel() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);
        world.merchants.add(MOVED);
        world.van.onNextCancel(CancelFault.REQUEST_LOST);

        world.cancelling.cancel(MOVED, payment.key(), World.wholeCancel(), KeyedCall.none());
        world.pass(World.ANSWER_WITHIN);

        assertThat(world.van.cancelsSent())
                .hasSize(2)
                .extracting(CancelOrder::storeId)
                .containsOnly(World.SHOP.storeId());
        assertThat(world.van.wonHeld()).isZero();
    }

    @ParameterizedTest(name = "sent two seconds before {1} begins in Korea and booked on that day, it is found on {0}")
    @CsvSource({
        "2026-11-22, 2026-11-23, 2026-11-22T14:59:58Z",
        "2026-11-30, 2026-12-01, 2026-11-30T14:59:58Z",
        "2026-12-31, 2027-01-01, 2026-12-31T14:59:58Z",
        "2027-02-28, 2027-03-01, 2027-02-28T14:59:58Z",
        "2028-02-28, 2028-02-29, 2028-02-28T14:59:58Z",
        "2028-02-29, 2028-03-01, 2028-02-29T14:59:58Z"
    })
    void netCancelAfterMidnight(LocalDate attempted, LocalDate booked, Instant sent) {
        world.clock.set(sent);
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.bookAt(sent.plusSeconds(3));
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.REQUEST_LOST);
        world.confirm(payment);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);

        world.pass(Duration.ofSeconds(6));

        assertThat(world.van.netCancelsSent())
                .hasSize(2)
                .extracting(NetCancelOrder::attemptDate)
                .containsOnly(attempted);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).as("booked on " + booked).isZero();
    }

    @ParameterizedTest(name = "an approval of {0} that is cancelled on other days, in parts, is named by its own")
    @CsvSource({
        "2026-11-23, 2026-11-22T14:59:58Z, PT0S",
        "2026-12-01, 2026-11-30T14:59:58Z, PT24H",
        "2028-02-29, 2028-02-28T14:59:58Z, PT48H",
        "2028-03-01, 2028-02-29T14:59:58Z, P366D"
    })
    void cancelOnAnotherDay(LocalDate booked, Instant sent, Duration later) {
        world.clock.set(sent);
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.bookAt(sent.plusSeconds(3));
        world.confirm(payment);
        world.clock.advance(later);
        CancelPayment part =
                new CancelPayment("하나만 반품", OptionalLong.of(20_000), OptionalLong.empty(), OptionalLong.empty());

        assertThat(world.cancelling.cancel(World.SHOP, payment.key(), part, KeyedCall.none()))
                .isInstanceOf(PaymentResult.Approved.class);
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.van.cancelsSent()).extracting(CancelOrder::tradeDate).containsExactly(booked, booked);
        assertThat(world.van.wonHeld()).isZero();
    }
}
