package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Contract.Operation;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.Http.Listening;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The OpenAPI document, beside real traffic:")
class ContractIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(ContractIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final Contract contract = Contract.of(platform.ports.gatewayUrl());

    @Test
    @DisplayName("fields, types, codes and statuses of the answers are those that it names")
    void answers() {
        List<String> faults = new ArrayList<>();
        Thread mine = Thread.currentThread();
        try (Listening _ = Http.listen(answer -> {
            if (Thread.currentThread().equals(mine)) {
                faults.addAll(contract.faultsOf(answer));
            }
        })) {
            payments();
            billing();
            refusals();
        }
        assertThat(faults).isEmpty();
    }

    private void payments() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        merchant.show(payment);
        assertThat(merchant.confirm(payment).status()).isEqualTo(404);
        platform.buyer().approve(payment);
        merchant.show(payment);
        assertThat(merchant.confirm(payment).status()).isEqualTo(200);
        merchant.confirm(payment);
        merchant.get("/v1/payments/orders/" + payment.orderId());
        assertThat(merchant.cancelPart(payment.paymentKey(), 2_000).status()).isEqualTo(200);
        merchant.cancelPart(payment.paymentKey(), 200_000);
        assertThat(merchant.cancel(payment).status()).isEqualTo(200);
        merchant.cancel(payment);
        Map<String, Object> declined = KeyInCards.order(CARDS.next(), 10_002);
        assertThat(merchant.post("/v1/payments/key-in", declined).status()).isEqualTo(403);
        merchant.get("/v1/payments/orders/" + declined.get("orderId"));
        Map<String, Object> withKey = KeyInCards.order(CARDS.next(), 3_000);
        withKey.put("customerKey", BillingClient.newCustomer());
        withKey.put("issueBillingKey", true);
        assertThat(merchant.post("/v1/payments/key-in", withKey).status()).isEqualTo(200);
        assertThat(merchant.get("/v1/transactions?startDate=2020-01-01&endDate=2099-12-31")
                        .body())
                .hasSizeGreaterThan(3);
    }

    private void billing() {
        CardOwner owner = own.cardOwner();
        Card card = owner.register(Issuer.KB);
        owner.shop().show(card);
        assertThat(owner.shop().charge(card, 9_900).status()).isEqualTo(200);
        owner.shop().charge(card, 9_902);
        owner.shop().delete(card);
        owner.shop().charge(card, 9_900);
    }

    private void refusals() {
        merchant.get("/v1/settlements");
        merchant.post("/v1/payments", "{");
        merchant.post("/v1/payments", Map.of());
        Http.send(merchant.request("/v1/payments/confirm", "test_sk_of_nobody").POST(Http.body(Map.of())));
        Http.send(merchant.request("/v1/payments/confirm", own.keys().client())
                .header("Content-Type", "application/json")
                .POST(Http.body(Map.of())));
        for (Operation operation : contract.operations()) {
            String path = operation.path().replaceAll("[{]\\w+[}]", "pay_of_nobody_at_all");
            for (String code : codesOf(operation, path)) {
                assertThat(onDemand(operation, path, code).text("code")).isEqualTo(code);
            }
        }
    }

    /** Those of the payments and billing keys, by the refusal that names them; of the others one. */
    private List<String> codesOf(Operation operation, String path) {
        String all = onDemand(operation, path, "?").text("message");
        List<String> codes = List.of(all.replaceAll("[^A-Z_, ]", "").strip().split("[, ]+"));
        List<String> known = new ArrayList<>();
        JsonNode names = contract.document().at("/components/schemas/ErrorCode/enum");
        names.forEach(name -> known.add(name.asText()));
        List<String> named = codes.stream().filter(known::contains).toList();
        assertThat(named).as(all).isNotEmpty();
        boolean ofMoney = path.startsWith("/v1/payments") || path.startsWith("/v1/billing");
        return ofMoney ? named : named.subList(0, 1);
    }

    private Answer onDemand(Operation operation, String path, String code) {
        HttpRequest.BodyPublisher body =
                operation.method().equals("POST") ? Http.body(Map.of()) : HttpRequest.BodyPublishers.noBody();
        return Http.send(merchant.request(path, merchant.secretKey())
                .header("Content-Type", "application/json")
                .header("TossPayments-Test-Code", code)
                .method(operation.method(), body));
    }

    @Test
    @DisplayName("each operation has security, Accept-Language, and an example of its request and each of its answers")
    void examples() {
        assertThat(contract.document().path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(contract.operations())
                .hasSizeGreaterThan(25)
                .allSatisfy(operation -> assertThat(operation.content().path("security"))
                        .as(operation.path())
                        .isNotEmpty());
        assertThat(contract.faultsOfExamples())
                .allSatisfy((where, faults) -> assertThat(faults).as(where).isEmpty());
        assertThat(contract.document().path("webhooks")).isNotEmpty();
    }

    @Test
    @DisplayName("each field is described, in Korean too")
    void descriptions() {
        List<String> without = new ArrayList<>();
        contract.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> collect(schema.getValue(), schema.getKey(), without));
        assertThat(without).isEmpty();
    }

    private static void collect(JsonNode schema, String at, List<String> without) {
        schema.path("properties").properties().forEach(property -> {
            String name = at + "/" + property.getKey();
            if (!property.getValue().path("description").asText().matches("(?s).*[A-Za-z].*[가-힣].*")) {
                without.add(name);
            }
            collect(property.getValue(), name, without);
        });
        for (String parts : List.of("allOf", "oneOf")) {
            schema.path(parts).forEach(part -> collect(part, at, without));
        }
        if (schema.has("items")) {
            collect(schema.path("items"), at + "[]", without);
        }
    }
}
