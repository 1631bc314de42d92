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
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Orders to a VAN, each with an order number and an OTC that no other has. */
public final class VanOrders {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String STORE_ID = "2999199999";

    private VanOrders() {}

    public static ApprovalOrder approval(long won, OtcForm form) {
        return approval(won, form, newOtc(form));
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

    /** One that no other order has; where a code has parts, they are joined by a bar, as adapters hand them on. */
    public static Otc newOtc(OtcForm form) {
        return Otc.of(
                switch (form) {
                    case PLAIN, MARKED, MARKED_KB -> digits(20);
                    case VIRTUAL_CARD -> String.join("|", card("9410"), twentyBytes(), twentyBytes(), "05");
                    case BC -> String.join("|", card("9200"), "4912", digits(12));
                    case ANSIM -> String.join("|", card("9430"), "4912", twentyBytes(), twentyBytes(), "05");
                    case ISP -> String.join("|", "A0029", twentyBytes(), twentyBytes(), "0204");
                });
    }

    private static String digits(int count) {
        return RANDOM.ints(count, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String twentyBytes() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** 16 digits of which the last one checks the others (Luhn). */
    private static String card(String prefix) {
        String number = prefix + digits(11);
        int sum = 0;
        for (int position = 0; position < number.length(); position++) {
            int digit = number.charAt(position) - '0';
            int weighted = position % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return number + (10 - sum % 10) % 10;
    }

    private static OrderNumber newOrderNumber() {
        PaymentKey key = new PaymentKey("pay_" + UUID.randomUUID().toString().replace("-", ""));
        return OrderNumber.of(key, 1);
    }
}
