package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An authKey, over the wire,")
@ResourceLock(IssuerSide.CODES)
class AuthKeyIT {

    private static final String NOT_VALID = "INVALID_BILL_KEY_REQUEST";

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final CardOwner owner = own.cardOwner();
    private final BillingClient shop = owner.shop();

    @Test
    @DisplayName("is good once: the second exchange is refused, the card of the first can be charged")
    void once() {
        String customer = BillingClient.newCustomer();
        String authKey = authKeyOf(customer);

        Answer first = shop.issue(authKey, customer);
        Answer second = shop.issue(authKey, customer);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.text("code")).isEqualTo(NOT_VALID);
        Card card = new Card(customer, first.text("billingKey"));
        assertThat(shop.charge(card, 9_900).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("is good once also when 20 exchange it at the same moment")
    void onceInACrowd() throws Exception {
        String customer = BillingClient.newCustomer();
        String authKey = authKeyOf(customer);
        List<Answer> answers;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> exchanges = Collections.nCopies(20, () -> shop.issue(authKey, customer));
            answers = crowd.invokeAll(exchanges).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.text("code"))
                .containsOnly(NOT_VALID);
    }

    @Test
    @DisplayName("of one customer is not exchanged for another, and stays good for its own")
    void anotherCustomer() {
        String customer = BillingClient.newCustomer();
        String authKey = authKeyOf(customer);

        Answer refused = shop.issue(authKey, BillingClient.newCustomer());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("NOT_MATCHES_CUSTOMER_KEY");
        assertThat(shop.issue(authKey, customer).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("of one merchant is nothing to another, and stays good for its own")
    void anotherMerchant() {
        String customer = BillingClient.newCustomer();
        String authKey = authKeyOf(customer);
        BillingClient stranger = platform.anotherMerchantOf(getClass()).billing();

        assertThat(stranger.issue(authKey, customer).text("code")).isEqualTo(NOT_VALID);
        assertThat(shop.issue(authKey, customer).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "that is none is refused like one that was used: \"{0}\"")
    @ValueSource(strings = {"x", "bill_0123456789abcdefghijklmnopqrstuv", "' or 1=1 --", "../../v1/payments"})
    void none(String invented) {
        Answer refused = shop.issue(invented, BillingClient.newCustomer());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(NOT_VALID);
    }

    @Test
    @DisplayName("of which one character is another is refused, and the true one stays good")
    void oneCharacterWrong() {
        String customer = BillingClient.newCustomer();
        String authKey = authKeyOf(customer);
        char last = authKey.charAt(authKey.length() - 2);
        String forged = authKey.substring(0, authKey.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + authKey.charAt(authKey.length() - 1);

        assertThat(shop.issue(forged, customer).text("code")).isEqualTo(NOT_VALID);
        assertThat(shop.issue(authKey, customer).status()).isEqualTo(200);
    }

    private String authKeyOf(String customer) {
        return owner.registered(Issuer.WOORI, customer).get("authKey");
    }
}
