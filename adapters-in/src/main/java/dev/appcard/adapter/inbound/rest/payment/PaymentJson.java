package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.money.TaxBreakdown;
import dev.appcard.domain.payment.GivingBack.PartiallyCancelling;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/**
 * The Payment object of the merchant API (Toss PaymentSamples' core API 2022-11-16): the whole of it in every answer.
 *
 * <p>{@code suppliedAmount}, {@code vat} and {@code taxFreeAmount} always add up to {@code balanceAmount}, which is {@code
 * totalAmount} until something is cancelled. {@code receipt} and {@code card} are there from the approval on. {@code checkout}
 * is null where no buyer goes through a window: key-in payments and charges of a billing key.
 */
@Dependent
public class PaymentJson {

    private static final String VERSION = "2022-11-16";

    /** {@code type} of a payment. */
    private enum PaymentType {
        NORMAL,
        BILLING
    }

    private final GatewayAddresses addresses;
    private final CardIssuers issuers;
    private final ReceiptQuery receipts;

    @Inject
    public PaymentJson(GatewayAddresses addresses, CardIssuers issuers, ReceiptQuery receipts) {
        this.addresses = addresses;
        this.issuers = issuers;
        this.receipts = receipts;
    }

    /** @param language of {@code failure.message} */
    public JsonObject of(Payment payment, Language language) {
        return fieldsOf(payment, language).build();
    }

    /** The same, for an answer with more fields. */
    public JsonFields fieldsOf(Payment payment, Language language) {
        JsonFields fields = new JsonFields();
        MoneyFacts money = MoneyFacts.of(payment.state());
        addOrder(fields, payment.order());
        fields.text("type", typeOf(payment.payType()).name())
                .text("payType", payment.payType().name());
        addAmounts(fields, payment);
        addState(fields, payment, money);
        fields.value("checkout", payment.order().window().map(window -> url(addresses.window(window.token()))))
                .value("failure", FailureCode.of(payment.state()).map(code -> failure(code, language)))
                .value("metadata", metadata(payment.order().metadata()))
                .empty("cashReceipt", "discount", "easyPay", "virtualAccount", "transfer")
                .empty("mobilePhone", "giftCertificate", "secret");
        return fields;
    }

    private static void addOrder(JsonFields fields, PaymentOrder order) {
        fields.text("version", VERSION)
                .text("paymentKey", order.key().value())
                .text("orderId", order.orderId().value())
                .text("orderName", order.orderName())
                .text("mId", order.merchantId().value())
                .text("currency", "KRW")
                .text("method", "카드")
                .text("country", "KR")
                .flag("useEscrow", false)
                .flag("cultureExpense", false);
    }

    /** The parts for tax are those of the whole amount, whatever has been given back: each cancel names its own. */
    private static void addAmounts(JsonFields fields, Payment payment) {
        TaxBreakdown taxes = payment.order().balance().taxes();
        fields.won("totalAmount", payment.order().amount())
                .won("balanceAmount", payment.balance().amount())
                .won("suppliedAmount", taxes.supplied())
                .won("vat", taxes.vat())
                .won("taxFreeAmount", taxes.taxFree())
                .won("taxExemptionAmount", Money.ZERO)
                .flag("isPartialCancelable", payment.cancels().size() < PartiallyCancelling.MOST);
    }

    private void addState(JsonFields fields, Payment payment, MoneyFacts money) {
        Money amount = payment.order().amount();
        boolean cancelled = payment.state() instanceof PaymentState.Cancelled;
        String transactionKey = money.lastTransactionKey().orElse(null);
        Optional<String> receipt =
                money.approved().map(_ -> receipts.addressOf(payment.order().key()));
        fields.text("status", PaymentStatus.of(payment.state()).name())
                .time("requestedAt", payment.order().requestedAt())
                .time(
                        "approvedAt",
                        money.approved()
                                .map(approved -> approved.approval().approvedAt())
                                .orElse(null))
                .text("lastTransactionKey", transactionKey)
                .text("transactionKey", transactionKey)
                .value(
                        "card",
                        money.approved()
                                .map(approved -> CardJson.of(
                                        approved, issuers.of(approved), receipt.orElseThrow(), amount, cancelled)))
                .value("receipt", receipt.map(PaymentJson::url))
                .value("cancels", CancelJson.of(payment));
    }

    /** Toss' word for a charge of a billing key; a key-in payment is none, even where it has a key issued. */
    private static PaymentType typeOf(PayType payType) {
        return switch (payType) {
            case CARD_RP, CARD_BILLING -> PaymentType.BILLING;
            case CARD_VAN, CARD_ANSIM, CARD_ISP, CARD_KEYIN -> PaymentType.NORMAL;
        };
    }

    private static JsonObject url(String address) {
        return Json.createObjectBuilder().add("url", address).build();
    }

    private static JsonObject failure(ErrorCode code, Language language) {
        return Json.createObjectBuilder()
                .add("code", code.name())
                .add("message", Messages.of(code, language))
                .build();
    }

    private static Optional<JsonObject> metadata(Map<String, String> entries) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        entries.forEach(builder::add);
        return entries.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }
}
