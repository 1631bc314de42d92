package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Page;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.application.port.inbound.payment.TransactionsQuery;
import dev.appcard.domain.books.MerchantTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/transactions}: each approval and each cancel of a merchant, a bare array, page by page. */
@Path("/v1/transactions")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class TransactionResource {

    private static final int MOST = 5_000;

    private final TransactionsQuery transactions;
    private final ReceiptQuery receipts;
    private final CallingMerchant caller;

    @Inject
    public TransactionResource(TransactionsQuery transactions, ReceiptQuery receipts, CallingMerchant caller) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    public JsonArray between(
            @QueryParam("startDate") @Nullable String startDate,
            @QueryParam("endDate") @Nullable String endDate,
            @QueryParam("startingAfter") @Nullable String startingAfter,
            @QueryParam("limit") @Nullable String limit) {
        Instant first = MomentField.first("startDate", startDate);
        Instant last = MomentField.last("endDate", endDate);
        if (first.isAfter(last)) {
            throw new InvalidField("startDate", ValidationRule.NOT_MORE_THAN, "endDate");
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        transactions
                .between(caller.id(), first, last, Optional.ofNullable(startingAfter), Page.most(limit, MOST))
                .orElseThrow(() -> new InvalidField("startingAfter", ValidationRule.TRANSACTION_KEY))
                .forEach(transaction -> array.add(json(transaction)));
        return array.build();
    }

    private JsonObject json(MerchantTransaction transaction) {
        return new JsonFields()
                .text("mId", caller.id().value())
                .text("transactionKey", transaction.transactionKey())
                .text("paymentKey", transaction.paymentKey().value())
                .text("orderId", transaction.orderId())
                .text("method", "카드")
                .text("customerKey", transaction.customerKey())
                .flag("useEscrow", false)
                .text("receiptUrl", receipts.addressOf(transaction.paymentKey()))
                .text("status", transaction.status().name())
                .time("transactionAt", transaction.at())
                .text("currency", "KRW")
                .won("amount", transaction.amount())
                .build();
    }
}
