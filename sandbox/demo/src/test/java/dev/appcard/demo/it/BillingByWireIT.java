package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.BillingClient.Registering;
import dev.appcard.demo.it.Http.Answer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Over the wire, a card is registered in the issuer's app:")
@ResourceLock(IssuerSide.CODES)
class BillingByWireIT {

    /** The Billing object of {@code docs/api.md}, and nothing else. */
    private static final List<String> BILLING = List.of(
            "mId", "customerKey", "authenticatedAt", "method", "billingKey", "card", "cardCompany", "cardNumber");

    private static final List<String> BILLING_CARD =
            List.of("issuerCode", "acquirerCode", "number", "cardType", "ownerType");

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final CardOwner owner = own.cardOwner();
    private final BillingClient shop = owner.shop();
    private final VanSide van = own.van();

    @ParameterizedTest(
            name = "{0}: registered, issued, charged, looked up, cancelled, deleted, and never charged again")
    @EnumSource
    void wholeLife(Issuer issuer) {
        Registering registering = shop.open(BillingClient.newCustomer());
        assertThat(registering.status()).isEqualTo("R");
        platform.buyer().approve(registering, issuer.app());
        Map<String, String> back = CardOwner.backAtShop(registering);
        assertThat(back).containsOnlyKeys("from", "customerKey", "authKey");
        assertThat(back).containsEntry("from", "window").containsEntry("customerKey", registering.customerKey());

        Answer issued = shop.issue(back.get("authKey"), registering.customerKey());

        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertBilling(issued.body(), issuer, registering.customerKey());
        Card card = new Card(registering.customerKey(), issued.text("billingKey"));
        assertThat(shop.show(card).body()).isEqualTo(issued.body());
        assertChargedAndCancelled(issuer, card);
        assertDeleted(issuer, card);
    }

    private void assertBilling(JsonNode billing, Issuer issuer, String customerKey) {
        assertThat(billing.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(BILLING);
        assertThat(billing.path("mId").asText()).isEqualTo(own.id());
        assertThat(billing.path("customerKey").asText()).isEqualTo(customerKey);
        assertThat(billing.path("method").asText()).isEqualTo("카드");
        assertThat(billing.path("billingKey").asText()).hasSizeBetween(20, 200);
        OffsetDateTime at = OffsetDateTime.parse(billing.path("authenticatedAt").asText());
        assertThat(at.getOffset()).isEqualTo(ZoneOffset.ofHours(9));
        JsonNode card = billing.path("card");
        assertThat(card.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(BILLING_CARD);
        assertThat(card.path("issuerCode").asText()).isEqualTo(issuer.cardCode);
        assertThat(card.path("acquirerCode").asText()).isEqualTo(issuer.cardCode);
        assertThat(card.path("cardType").asText()).isEqualTo("미확인");
        assertThat(card.path("ownerType").asText()).isEqualTo("미확인");
        assertThat(billing.path("cardCompany").asText()).isEqualTo(issuer.koreanName);
        assertThat(billing.path("cardNumber")).isEqualTo(card.path("number"));
        assertMasked(issuer, card.path("number"));
    }

    /** Only BC tells a card's number; of what it tells, the middle and the last digits are never shown. */
    private static void assertMasked(Issuer issuer, JsonNode number) {
        if (issuer == Issuer.BC) {
            assertThat(number.asText()).matches("9430[0-9]{2,4}\\*{4,8}[0-9*]{2,4}");
        } else {
            assertThat(number.isNull()).as("number %s", number).isTrue();
        }
    }

    private void assertChargedAndCancelled(Issuer issuer, Card card) {
        Answer charged = shop.charge(card, 9_900);

        assertThat(charged.status()).as(charged.body().toString()).isEqualTo(200);
        assertThat(charged.text("status")).isEqualTo("DONE");
        assertThat(charged.text("type")).isEqualTo("BILLING");
        assertThat(charged.text("payType")).isEqualTo("CARD_RP");
        assertThat(charged.body().path("card").path("issuerCode").asText()).isEqualTo(issuer.cardCode);
        assertThat(charged.body().path("checkout").isNull()).as("no window").isTrue();
        String key = charged.text("paymentKey");
        assertThat(van.won(key)).as("the VAN's ledger").isEqualTo(9_900);
        assertThat(van.count(key, "APPROVAL")).isEqualTo(1);
        assertThat(platform.database().history(key)).containsExactly("APPROVING", "APPROVED");
        assertThat(own.server().get("/v1/payments/" + key).body()).isEqualTo(charged.body());

        Answer cancelled = own.server().post("/v1/payments/" + key + "/cancel", Map.of("cancelReason", "해지"));

        assertThat(cancelled.text("status")).isEqualTo("CANCELED");
        assertThat(van.won(key)).isZero();
    }

    private void assertDeleted(Issuer issuer, Card card) {
        long approvals = van.approvalsSoFar();
        long codes = issuer.givesCodes() ? platform.issuers().asked(issuer) : 0;

        assertThat(shop.delete(card).status()).isEqualTo(200);

        assertThat(shop.show(card).status()).isEqualTo(404);
        assertThat(shop.charge(card, 9_900).text("code")).isEqualTo("NOT_FOUND_BILLING");
        assertThat(shop.delete(card).status()).isEqualTo(404);
        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals);
        if (issuer.givesCodes()) {
            assertThat(platform.issuers().asked(issuer)).as("codes asked for").isEqualTo(codes);
        }
        assertThat(platform.database().holdsCard(card.billingKey()))
                .as("anything of the card is left")
                .isFalse();
    }

    @Test
    @DisplayName("another customer's key does not charge it: 403, nothing asked for, nothing sent")
    void anotherCustomer() {
        Card card = owner.register(Issuer.KB);
        Card stolen = new Card(BillingClient.newCustomer(), card.billingKey());
        long approvals = van.approvalsSoFar();
        long codes = platform.issuers().asked(Issuer.KB);

        Answer refused = shop.charge(stolen, 9_900);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("NOT_MATCHES_CUSTOMER_KEY");
        assertThat(shop.show(stolen).text("code")).isEqualTo("NOT_MATCHES_CUSTOMER_KEY");
        assertThat(van.approvalsSoFar()).isEqualTo(approvals);
        assertThat(platform.issuers().asked(Issuer.KB)).isEqualTo(codes);
        assertThat(shop.charge(card, 9_900).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("another merchant's server finds no such billing key")
    void anotherMerchant() {
        Card card = owner.register(Issuer.NH);
        BillingClient stranger = platform.anotherMerchantOf(getClass()).billing();

        assertThat(Stream.of(stranger.show(card), stranger.charge(card, 9_900), stranger.delete(card)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(shop.charge(card, 9_900).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("refused in the app, the shop's fail page is told and there is nothing to exchange")
    void refusedInApp() {
        Registering registering = shop.open(BillingClient.newCustomer());

        platform.buyer().act(registering, Issuer.KB.app(), "REFUSE");

        assertThat(registering.status()).isEqualTo("X");
        assertThat(CardOwner.backAtShop(registering))
                .containsEntry("code", "PAY_PROCESS_CANCELED")
                .doesNotContainKey("authKey");
    }
}
