package dev.appcard.application.port.outbound.van;

import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.OtcForm;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.PasswordDigits;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Orders to a VAN, each with an order number and an OTC that no other has. */
public final class VanOrders {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String STORE_ID = "2999199999";

    /** Codes that are cards: to the VAN they are not good once only. */
    static final Set<OtcForm> LASTING = EnumSet.of(OtcForm.ANSIM, OtcForm.BC_CARD);

    private VanOrders() {}

    public static ApprovalOrder approval(long won, OtcForm form) {
        return approval(won, new OneTimeCode(newOtc(form), form));
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
                    case BC_CARD -> String.join("|", card("9200"), "4912");
                    case ANSIM -> String.join("|", card("9430"), "4912", twentyBytes(), twentyBytes(), "05");
                    case ISP -> String.join("|", "A0029", twentyBytes(), twentyBytes(), "0204");
                });
    }

    /** Of a card that no other order has, good to the end of 2049; to be closed by whoever takes it. */
    public static KeyInCard newKeyedCard() {
        return new KeyInCard(
                new CardNumber(ascii(card("9410"))),
                new CardExpiry(ascii("4912")),
                new HolderIdentity(ascii("800101")),
                new PasswordDigits(ascii("12")));
    }

    /** The same without what a contract may waive. */
    public static KeyInCard newKeyedCardAlone() {
        return new KeyInCard(new CardNumber(ascii(card("9410"))), new CardExpiry(ascii("4912")), null, null);
    }

    /** Of a billing key's form; no VAN has issued it. */
    public static VanBillingKey unknownBillingKey() {
        return VanBillingKey.of(ascii("B9" + digits(18)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
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
