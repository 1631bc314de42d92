package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Errors on demand (TossPayments-Test-Code), over the wire:")
class ErrorsOnDemandIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(ErrorsOnDemandIT.class));

    private final TestMerchant own = Platform.get().merchantOf(getClass());
    private final MerchantClient merchant = own.server();

    @ParameterizedTest(name = "POST {0} is answered {2} {1}")
    @CsvSource({
        "/v1/payments, DUPLICATED_ORDER_ID, 400",
        "/v1/payments/confirm, NOT_FOUND_PAYMENT_SESSION, 404",
        "/v1/payments/confirm, EXCEED_MAX_AMOUNT, 403",
        "/v1/payments/confirm, INVALID_CARD_EXPIRATION, 400",
        "/v1/payments/confirm, FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING, 500",
        "/v1/payments/confirm, FAILED_INTERNAL_SYSTEM_PROCESSING, 503",
        "/v1/payments/pay_of_nobody_at_all, ALREADY_PROCESSED_PAYMENT, 400",
        "/v1/payments/pay_of_nobody_at_all/cancel, NOT_CANCELABLE_AMOUNT, 403",
        "/v1/payments/key-in, INVALID_CARD_LOST_OR_STOLEN, 403",
        "/v1/billing/bill_of_nobody, NOT_FOUND_BILLING, 404",
        "/v1/billing/authorizations/issue, INVALID_BILL_KEY_REQUEST, 400",
        "/v1/subscriptions, SUBSCRIPTION_STATE_CONFLICT, 409"
    })
    void asAskedFor(String path, String code, int status) {
        Answer answer = Http.send(asking(path, merchant.secretKey(), code).POST(Http.body(Map.of())));

        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("message")).isNotBlank();
        assertThat(answer.text("traceId")).isNotBlank();
        assertThat(answer.raw().headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    @DisplayName("nothing is done, sent or stored, under an Idempotency-Key neither")
    void nothingIsDone() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 1_000);
        String key = UUID.randomUUID().toString();
        long approvals = own.van().approvalsSoFar();

        Answer refused = Http.send(asking("/v1/payments/key-in", merchant.secretKey(), "REJECT_CARD_COMPANY")
                .header("Idempotency-Key", key)
                .POST(Http.body(order)));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(own.van().approvalsSoFar()).isEqualTo(approvals);
        assertThat(merchant.get("/v1/payments/orders/" + order.get("orderId")).status())
                .isEqualTo(404);
        Answer paid = merchant.post("/v1/payments/key-in", order, key);
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        assertThat(paid.raw().headers().firstValue("Idempotency-Hit")).isEmpty();
    }

    @Test
    @DisplayName("what the call cannot answer is 400 and says what it can; an unknown key is 401 first")
    void whatItCannotAnswer() {
        Answer unknown = Http.send(asking("/v1/payments/pay_of_nobody_at_all", merchant.secretKey(), "NO_SUCH_CODE")
                .GET());
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("message")).contains("TossPayments-Test-Code", "NOT_FOUND_PAYMENT");
        Answer ofAnotherCall =
                Http.send(asking("/v1/payments/pay_of_nobody_at_all", merchant.secretKey(), "NOT_FOUND_BILLING")
                        .GET());
        assertThat(ofAnotherCall.status()).isEqualTo(400);
        Answer nobody = Http.send(asking("/v1/payments/confirm", "test_sk_of_nobody", "PROVIDER_ERROR")
                .POST(Http.body(Map.of())));
        assertThat(nobody.text("code")).isEqualTo("UNAUTHORIZED_KEY");
    }

    private HttpRequest.Builder asking(String path, String key, String code) {
        return merchant.request(path, key)
                .header("Content-Type", "application/json")
                .header("TossPayments-Test-Code", code);
    }
}
