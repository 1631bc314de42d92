package dev.appcard.application.port.out.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.OtcForm;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Customer;
import dev.appcard.domain.payment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Otc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Orders to a VAN, each with an order number and an OTC that no other has. */
public final class VanOrders {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String STORE_ID = "2999199999";

    private VanOrders() {}

    public static ApprovalOrder approval(long won, OtcForm form) {
        return approval(won, form, newOtc());
    }

    public static ApprovalOrder approval(long won, OtcForm form, Otc otc) {
        return new ApprovalOrder(
                STORE_ID,
                newOrderNumber(),
                Money.won(won),
                InstalmentPlan.AT_ONCE,
                otc,
                form,
                Channel.MOBILE_WEB,
                "아메리카노 두 잔",
                new Customer("customer-1", "김앱카", "buyer@example.com", "01012345678"),
                "203.0.113.7",
                "shop.example.com",
                "1234567890",
                Instant.now());
    }

    public static CancelOrder cancelOf(ApprovalOrder order, Approval approval) {
        return new CancelOrder(
                order.storeId(), approval.transactionNumber(), approval.tradeDate(), order.amount(), Instant.now());
    }

    public static NetCancelOrder netCancelOf(ApprovalOrder order) {
        LocalDate attemptDate = LocalDate.ofInstant(order.requestedAt(), SEOUL);
        return new NetCancelOrder(order.storeId(), order.orderNumber(), attemptDate, order.amount(), Instant.now());
    }

    /** 20 digits. */
    public static Otc newOtc() {
        return Otc.of(String.format(Locale.ROOT, "%020d", UUID.randomUUID().getMostSignificantBits() >>> 1));
    }

    private static OrderNumber newOrderNumber() {
        PaymentKey key = new PaymentKey("pay_" + UUID.randomUUID().toString().replace("-", ""));
        return OrderNumber.of(key, 1);
    }
}
