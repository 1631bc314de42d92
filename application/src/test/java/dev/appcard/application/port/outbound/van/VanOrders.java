package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import dev.appcard.domain.secret.VanBillingKey;
import dev.appcard.domain.text.Luhn;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Orders to a VAN, each with an order number and an OTC that no other has. */
public final class VanOrders {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String STORE_ID = "2999199999";

    private VanOrders() {}

    public static ApprovalOrder approval(long won, SampleCode code) {
        return approval(won, code.next());
    }

    public static ApprovalOrder approval(long won, ApprovalCredential credential) {
        return new ApprovalOrder(
                STORE_ID,
                newOrderNumber(),
                Money.won(won),
                InstalmentPlan.AT_ONCE,
                credential,
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
                order.storeId(),
                approval.transactionNumber(),
                approval.tradeDate(),
                order.amount(),
                OptionalInt.empty(),
                Instant.now());
    }

    public static CancelOrder partOf(ApprovalOrder order, Approval approval, long won, int serial) {
        return new CancelOrder(
                order.storeId(),
                approval.transactionNumber(),
                approval.tradeDate(),
                Money.won(won),
                OptionalInt.of(serial),
                Instant.now());
    }

    public static NetCancelOrder netCancelOf(ApprovalOrder order) {
        LocalDate attemptDate = LocalDate.ofInstant(order.requestedAt(), SEOUL);
        return new NetCancelOrder(order.storeId(), order.orderNumber(), attemptDate, order.amount(), Instant.now());
    }

    /** Of a card that no other order has, good to the end of 2049; to be closed by its caller. */
    public static KeyInCard newKeyInCard() {
        return new KeyInCard(
                new CardNumber(ascii(card("9410"))),
                new CardExpiry(ascii("4912")),
                new HolderIdentity(ascii("800101")),
                new PasswordDigits(ascii("12")));
    }

    /** The same without what a contract may waive. */
    public static KeyInCard newKeyInCardAlone() {
        return new KeyInCard(new CardNumber(ascii(card("9410"))), new CardExpiry(ascii("4912")), null, null);
    }

    /** Of a billing key's form; no VAN has issued it. */
    public static VanBillingKey unknownBillingKey() {
        return VanBillingKey.of(ascii("B9" + digits(18)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static String digits(int count) {
        return RANDOM.ints(count, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String twentyBytes() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** 16 digits of which the last one checks the others (Luhn). */
    static String card(String prefix) {
        String number = prefix + digits(11);
        for (char last = '0'; last < '9'; last++) {
            if (Luhn.passes(number + last)) {
                return number + last;
            }
        }
        return number + '9';
    }

    private static OrderNumber newOrderNumber() {
        PaymentKey key = new PaymentKey("pay_" + UUID.randomUUID().toString().replace("-", ""));
        return OrderNumber.of(key, 1);
    }
}
