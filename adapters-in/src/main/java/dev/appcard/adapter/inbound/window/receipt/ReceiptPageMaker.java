package dev.appcard.adapter.inbound.window.receipt;

import dev.appcard.adapter.inbound.rest.payment.CardIssuers;
import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.page.ReceiptPage;
import dev.appcard.adapter.inbound.window.page.ReceiptPage.Cancel;
import dev.appcard.adapter.inbound.window.page.ReceiptPage.Line;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.application.port.inbound.payment.ReceiptQuery.Receipt;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.money.TaxBreakdown;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentStatus;
import dev.appcard.domain.time.KoreanTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses what a receipt says; the template only lays it out. */
@Dependent
public class ReceiptPageMaker {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(KoreanTime.ZONE);

    private final Assets assets;
    private final CardIssuers issuers;

    @Inject
    public ReceiptPageMaker(Assets assets, CardIssuers issuers) {
        this.assets = assets;
        this.issuers = issuers;
    }

    public ReceiptPage page(Receipt receipt, WindowTexts texts) {
        return new ReceiptPage(
                texts,
                assets,
                payment(receipt, texts),
                amounts(receipt, texts),
                receipt.taken().cancels().stream()
                        .map(cancel -> cancel(cancel, texts))
                        .toList(),
                merchant(receipt.merchant(), texts));
    }

    private List<Line> payment(Receipt receipt, WindowTexts texts) {
        PaymentOrder order = receipt.payment().order();
        Approved approved = receipt.taken().approved();
        Approval approval = approved.approval();
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                texts,
                "status",
                texts.get("receipt.status." + PaymentStatus.of(receipt.payment().state()))));
        lines.add(line(texts, "goods", order.orderName()));
        lines.add(line(texts, "order", order.orderId().value()));
        lines.add(line(texts, "card", texts.get("receipt.company", issuers.nameOf(approved))));
        if (!approval.maskedCardNumber().isEmpty()) {
            lines.add(line(texts, "number", approval.maskedCardNumber()));
        }
        lines.add(line(texts, "plan", texts.instalment(approved.method().plan().instalment())));
        lines.add(line(texts, "approval", approval.approvalNumber()));
        lines.add(line(texts, "time", time(approval.approvedAt())));
        return List.copyOf(lines);
    }

    private static List<Line> amounts(Receipt receipt, WindowTexts texts) {
        PaymentOrder order = receipt.payment().order();
        TaxBreakdown taxes = order.balance().taxes();
        List<Line> lines = new ArrayList<>();
        lines.add(line(texts, "supplied", texts.won(taxes.supplied())));
        lines.add(line(texts, "vat", texts.won(taxes.vat())));
        if (taxes.taxFree().isMoreThan(Money.ZERO)) {
            lines.add(line(texts, "taxFree", texts.won(taxes.taxFree())));
        }
        lines.add(line(texts, "total", texts.won(order.amount())));
        if (!receipt.taken().cancels().isEmpty()) {
            lines.add(line(texts, "left", texts.won(receipt.payment().balance().amount())));
        }
        return List.copyOf(lines);
    }

    private static Cancel cancel(CompletedCancel cancel, WindowTexts texts) {
        return new Cancel(
                time(cancel.completedAt()),
                cancel.cancellation().reason(),
                texts.won(cancel.cancellation().amount()));
    }

    private static List<Line> merchant(Merchant merchant, WindowTexts texts) {
        String number = merchant.businessNumber();
        return List.of(
                line(texts, "merchant", merchant.name()),
                line(
                        texts,
                        "business",
                        number.substring(0, 3) + "-" + number.substring(3, 5) + "-" + number.substring(5)),
                line(texts, "domain", merchant.domain()));
    }

    private static Line line(WindowTexts texts, String key, String value) {
        return new Line(texts.get("receipt." + key), value);
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }
}
