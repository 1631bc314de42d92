package dev.appcard.adapter.outbound.persistence.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.merchant.JdbcMerchantRegistry;
import dev.appcard.adapter.outbound.persistence.DataKeysForTests;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Admission;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Incoming;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.application.port.outbound.van.ScriptedVan;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On PostgreSQL a payment without a buyer costs two commits of writes and at most ten statements,")
class StatementBudgetTest {
    private static final KeyHash SECRET_KEY = MerchantsContract.newHash();
    private static final Merchant MERCHANT = merchant();
    private static LocalSessions sessions;

    private final ScriptedVan van = new ScriptedVan();
    private final ChargingCore core = new ChargingCore(sessions, outsideTransaction(van));

    @BeforeAll
    static void openSessions() throws SQLException {
        new JdbcMerchantRegistry(PostgresForTests.owner())
                .put(MERCHANT, SECRET_KEY, MerchantsContract.newHash(), false);
        DataKeysForTests.ensureThatOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Test
    @DisplayName("by keyed-in card data")
    void keyIn() {
        Spent spent = spentBy(merchant -> {
            try (KeyInCard card = keyed()) {
                var command = new KeyInPayment(purchase(), InstalmentPlan.AT_ONCE, false);
                assertThat(core.keyingIn.pay(merchant, card, command, KeyedCall.none()))
                        .isInstanceOf(PaymentResult.Approved.class);
            }
        });

        assertThat(spent.statements()).hasSize(8);
        assertThat(spent.commits()).isEqualTo(2);
    }

    @Test
    @DisplayName("by keyed-in card data with an Idempotency-Key: three statements more, and not one commit")
    void keyInUnderKey() {
        CallId id = new CallId(MERCHANT.id(), false, "POST", "/v1/payments/key-in", "key " + System.nanoTime());
        Spent spent = spentBy(merchant -> {
            try (KeyInCard card = keyed()) {
                var command = new KeyInPayment(purchase(), InstalmentPlan.AT_ONCE, false);
                Incoming incoming = core.idempotency.incoming(id, Map.of("amount", new byte[] {1}));
                assertThat(incoming.admission()).isInstanceOf(Admission.Free.class);
                KeyedCall<PaymentResult<Paid>> call = new KeyedCall<>(
                        Optional.of(incoming.key()), _ -> new CallAnswer(200, "application/json", "ko", "{}"));
                assertThat(core.keyingIn.pay(merchant, card, command, call)).isInstanceOf(PaymentResult.Approved.class);
            }
        });

        assertThat(spent.statements()).hasSize(11);
        assertThat(spent.commits()).isEqualTo(2);
        assertThat(core.idempotency
                        .incoming(id, Map.of("amount", new byte[] {1}))
                        .admission())
                .isInstanceOf(Admission.Answered.class);
    }

    @Test
    @DisplayName("by a card that the issuer holds (CARD_RP)")
    void atIssuer() {
        BillingKey key = BillingFixtures.newBillingKey();
        try (CardId cardId = core.issuer.cards().register()) {
            store(key, new TokenIssuer.AtIssuer(ChargingCore.KB), cardId);
        }

        Spent spent = spentBy(merchant -> assertThat(core.charging.charge(merchant, key, charge(), KeyedCall.none()))
                .isInstanceOf(PaymentResult.Approved.class));

        assertThat(spent.statements()).hasSize(10);
        assertThat(spent.commits()).isEqualTo(2);
    }

    @Test
    @DisplayName("by the VAN's billing key (CARD_BILLING)")
    void atVan() {
        BillingKey key = keyedIn();

        Spent spent = spentBy(merchant -> assertThat(core.charging.charge(merchant, key, charge(), KeyedCall.none()))
                .isInstanceOf(PaymentResult.Approved.class));

        assertThat(spent.statements()).hasSize(10);
        assertThat(spent.commits()).isEqualTo(2);
    }

    @Test
    @DisplayName("and one whose order is taken leaves nothing")
    void taken() {
        BillingKey key = keyedIn();
        ChargeCard charge = charge();
        core.charging.charge(MERCHANT, key, charge, KeyedCall.none());

        Spent spent = spentBy(merchant -> assertThat(core.charging.charge(merchant, key, charge, KeyedCall.none()))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfOrder.TAKEN)));

        assertThat(spent.commits()).isZero();
        assertThat(van.approvalsSent()).hasSize(2);
    }

    /** The statements of a call, that of its key included, and its commits. */
    private record Spent(List<String> statements, int commits) {}

    private Spent spentBy(Consumer<Merchant> call) {
        sessions.takeStatements();
        sessions.takeCommits();
        call.accept(core.merchants.findByKey(SECRET_KEY).orElseThrow().merchant());
        return new Spent(sessions.takeStatements(), sessions.takeCommits());
    }

    private BillingKey keyedIn() {
        try (KeyInCard card = keyed()) {
            var command = new KeyInPayment(purchase(), InstalmentPlan.AT_ONCE, true);
            return switch (core.keyingIn.pay(MERCHANT, card, command, KeyedCall.none())) {
                case PaymentResult.Approved<Paid>(Paid paid) ->
                    paid.card().orElseThrow().key();
                case PaymentResult<Paid> refused -> throw new AssertionError("not paid: " + refused);
            };
        }
    }

    private void store(BillingKey key, TokenIssuer issuer, CardSecret secret) {
        CardBinding binding = new CardBinding(MERCHANT.id(), issuer.holder(), key);
        RegisteredCard card = new RegisteredCard(
                key,
                MERCHANT.id(),
                "customer-17",
                issuer,
                new CardSummary("카드", "11", "11", ""),
                core.clock.instant(),
                new RegisteredCard.Status.Active(
                        core.vault.prepareSeal(MERCHANT.id()).orElseThrow().seal(secret, binding)));
        sessions.run(() -> {
            core.cards.add(card);
            return card;
        });
    }

    private static ChargeCard charge() {
        return new ChargeCard("customer-17", purchase(), Instalment.AT_ONCE);
    }

    private static Purchase purchase() {
        Customer customer = new Customer("customer-17", null, null, null);
        return new Purchase(PaymentFixtures.newOrderId(), "", Money.won(9_900), Money.ZERO, customer);
    }

    private static KeyInCard keyed() {
        return new KeyInCard(
                new CardNumber(ascii("9410123456789010")),
                new CardExpiry(ascii("3012")),
                new HolderIdentity(ascii("900101")),
                new PasswordDigits(ascii("12")));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Merchant merchant() {
        return new Merchant(
                new MerchantId("budget"),
                "예산상점",
                "2999199999",
                "shop.example",
                "1234567890",
                List.of(),
                Set.of(Contract.AUTOMATIC_PAYMENT),
                List.of(
                        new CardDataContract(CardDataPurpose.PHONE_ORDER, Money.won(500_000), 1_000, false),
                        new CardDataContract(CardDataPurpose.SUBSCRIPTION, Money.won(500_000), 1_000, false)));
    }

    /** No transaction is open while the VAN is asked. */
    private static VanGateway outsideTransaction(VanGateway van) {
        return (VanGateway) Proxy.newProxyInstance(
                VanGateway.class.getClassLoader(), new Class<?>[] {VanGateway.class}, (proxy, method, arguments) -> {
                    assertThat(sessions.isInTransaction()).as(method.getName()).isFalse();
                    return method.invoke(van, arguments);
                });
    }
}
