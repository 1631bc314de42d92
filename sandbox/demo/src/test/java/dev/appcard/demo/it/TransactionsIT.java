package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.TestMerchant.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GET /v1/transactions, over the wire,")
class TransactionsIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(TransactionsIT.class));
    private static final String EVER = "?startDate=2020-01-01&endDate=2099-12-31";

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();

    @Test
    @DisplayName(
            "has each approval and each cancel once, in order, page by page; nothing of a decline, and nobody else's")
    void inOrder() {
        TestMerchant shop = TestMerchant.make(platform, Contracts.ALL);
        MerchantClient server = shop.server();
        Answer first = pay(server, 30_000);
        Opened second = server.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(second);
        Answer confirmed = server.confirm(second);
        assertThat(pay(server, 10_002).status()).isEqualTo(403);
        Answer part = server.cancelPart(second.paymentKey(), 2_000);
        Answer rest = server.cancel(second.paymentKey());
        Answer whole = server.cancel(first.text("paymentKey"));

        List<JsonNode> all = rows(server.get("/v1/transactions" + EVER));

        assertThat(all).hasSize(5);
        Map<String, String> expected = Map.of(
                first.text("lastTransactionKey"), "DONE 30000",
                confirmed.text("lastTransactionKey"), "DONE 52000",
                part.text("lastTransactionKey"), "PARTIAL_CANCELED 2000",
                rest.text("lastTransactionKey"), "CANCELED 50000",
                whole.text("lastTransactionKey"), "CANCELED 30000");
        assertThat(all).allSatisfy(row -> {
            assertThat(row.path("status").asText() + " " + row.path("amount").asLong())
                    .isEqualTo(expected.get(row.path("transactionKey").asText()));
            assertThat(row.path("mId").asText()).isEqualTo(shop.id());
            assertThat(row.path("method").asText()).isEqualTo("카드");
            assertThat(row.path("currency").asText()).isEqualTo("KRW");
            assertThat(row.path("customerKey").isNull()).isTrue();
        });
        assertThat(all).extracting(row -> row.path("transactionKey").asText()).doesNotHaveDuplicates();
        assertThat(all).extracting(row -> row.path("transactionAt").asText()).isSorted();
        assertThat(all.getFirst().path("receiptUrl"))
                .isEqualTo(server.get("/v1/payments/"
                                + all.getFirst().path("paymentKey").asText())
                        .body()
                        .path("receipt")
                        .path("url"));
        assertThat(paged(server)).isEqualTo(all);
        assertThat(rows(server.get("/v1/transactions?startDate=2020-01-01&endDate=2020-12-31")))
                .isEmpty();
        assertThat(merchant.get("/v1/transactions" + EVER + "&startingAfter=" + key(all.getFirst()))
                        .text("message"))
                .contains("startingAfter");
    }

    private static List<JsonNode> paged(MerchantClient server) {
        List<JsonNode> read = new ArrayList<>();
        List<JsonNode> page = rows(server.get("/v1/transactions" + EVER + "&limit=2"));
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            read.addAll(page);
            page = rows(server.get("/v1/transactions" + EVER + "&limit=2&startingAfter=" + key(page.getLast())));
        }
        return read;
    }

    private static String key(JsonNode row) {
        return row.path("transactionKey").asText();
    }

    @ParameterizedTest(name = "refuses {0} naming {1}")
    @CsvSource({
        "?endDate=2026-01-01, startDate",
        "?startDate=2026-01-01, endDate",
        "?startDate=2026-02-30&endDate=2026-03-01, startDate",
        "?startDate=2026-01-01&endDate=tomorrow, endDate",
        "?startDate=2026-01-02&endDate=2026-01-01, startDate",
        "?startDate=2026-01-01&endDate=2026-01-02&limit=0, limit",
        "?startDate=2026-01-01&endDate=2026-01-02&limit=5001, limit",
        "?startDate=2026-01-01&endDate=2026-01-02&startingAfter=pay_of_nobody_at_all-1, startingAfter"
    })
    void refused(String query, String field) {
        Answer refused = merchant.get("/v1/transactions" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(refused.text("message")).contains(field);
    }

    @Test
    @DisplayName("takes times with an offset and without, which are Korean; settlements and promotions are 404")
    void times() {
        String text = pay(merchant, 1_000).text("approvedAt");
        String korean = text.substring(0, text.indexOf('+'));

        assertThat(rows(merchant.get("/v1/transactions?startDate=" + korean + "&endDate=" + korean)))
                .isEqualTo(rows(
                        merchant.get("/v1/transactions?startDate=" + text.replace("+", "%2B") + "&endDate=" + text)))
                .isNotEmpty();
        assertThat(merchant.get("/v1/settlements").status()).isEqualTo(404);
        assertThat(merchant.get("/v1/promotions/card").status()).isEqualTo(404);
    }

    private static Answer pay(MerchantClient server, long won) {
        return server.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), won));
    }

    private static List<JsonNode> rows(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().isArray()).isTrue();
        List<JsonNode> rows = new ArrayList<>();
        answer.body().forEach(rows::add);
        return rows;
    }
}
