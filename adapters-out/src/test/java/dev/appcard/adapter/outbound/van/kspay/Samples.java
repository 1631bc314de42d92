package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.Otc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Orders whose telegrams and answers the tests write out by hand. */
final class Samples {

    /** 2026-03-09 00:30:05 in Korea, the day before in Greenwich. */
    static final Instant REQUESTED_AT = Instant.parse("2026-03-08T15:30:05Z");

    static final LocalDate REQUEST_DATE = LocalDate.of(2026, 3, 9);
    static final String ORDER = "pay_0123456789abcdef-1";
    static final String OTC = "90123456789012345678";
    static final String PHONE = "010-1234-5678";
    static final String E_MAIL = "buyer@example.com";

    /** 1 + 25 x 2 bytes: one more than the field has. */
    static final String LONG_NAME = "A" + "가".repeat(25);

    private Samples() {}

    static ApprovalOrder approval(OneTimeCode code, Channel channel) {
        return approval(code, channel, new InstalmentPlan(new Instalment(3), InterestPayer.BUYER));
    }

    /** As a merchant's server sends it: no buyer is at a window. */
    static ApprovalOrder approval(ApprovalCredential credential) {
        return approval(credential, Channel.PC, new InstalmentPlan(new Instalment(3), InterestPayer.BUYER));
    }

    static ApprovalOrder approval(ApprovalCredential credential, Channel channel, InstalmentPlan plan) {
        return new ApprovalOrder(
                "2999199999",
                new OrderNumber(ORDER),
                Money.won(50_000),
                plan,
                credential,
                channel,
                "똠 나나",
                new Customer("key", LONG_NAME, E_MAIL, PHONE),
                "203.0.113.7",
                "shop.example.com",
                "1234567890",
                REQUESTED_AT);
    }

    static ApprovalOrder approval() {
        return approval(SampleCode.MARKED_KB.of(new Otc.Code(OTC)), Channel.MOBILE_WEB);
    }

    static CancelOrder cancel() {
        return new CancelOrder(
                "2999199999", "123456789012", REQUEST_DATE, Money.won(50_000), OptionalInt.empty(), REQUESTED_AT);
    }

    static CancelOrder part(long won, int serial) {
        return new CancelOrder(
                "2999199999", "123456789012", REQUEST_DATE, Money.won(won), OptionalInt.of(serial), REQUESTED_AT);
    }

    static NetCancelOrder netCancel() {
        return new NetCancelOrder("2999199999", new OrderNumber(ORDER), REQUEST_DATE, Money.won(50_000), REQUESTED_AT);
    }

    /** The VAN's answer to {@link #approval()}: approved. 580 bytes. */
    static byte[] approved() {
        return answer("1001", ORDER, "123456789012", "O", "30012345");
    }

    static byte[] declined(String code) {
        return answer("1001", ORDER, "123456789012", "X", code);
    }

    /** An answer as the document lays it out. */
    static byte[] answer(String type, String order, String transaction, String status, String code) {
        return new HandMade()
                .ascii("0576" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .ascii(order, 50 - order.length())
                .blank(50 + 13 + 50)
                .ascii("0")
                .blank(50)
                .ascii("K2")
                .blank(12)
                .ascii("1")
                .blank(35)
                .ascii(type + transaction + status + "20260309" + "003006" + "020000" + "020000")
                .ascii(code, 12 - code.length())
                .hex("b1b9b9ce", 12)
                .ascii("OK: 30012345", 4)
                .ascii("949012345678XXXX" + "    " + "03" + "000050000")
                .ascii("700000001", 6)
                .ascii("  ")
                .blank(12 * 4)
                .ascii("987654321098")
                .blank(82)
                .blank(3)
                .bytes();
    }
}
