package dev.appcard.domain.billing;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.RESULT;
import static dev.appcard.domain.payment.PaymentFixtures.newWindow;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sample registrations and registered cards for tests; whatever they hold differs from whatever else they hold. */
public final class BillingFixtures {
    /** The data key that the samples lie under. */
    public static final UUID DATA_KEY = UUID.fromString("0f1e2d3c-4b5a-4697-8887-a6b5c4d3e2f1");

    private static final Instant T = OPENED_AT;

    private BillingFixtures() {}

    /** An order in which everything is said that can be said. */
    public static RegistrationOrder registrationOrder() {
        return registrationOrder(
                new Customer("customer-17", "홍길동", "hong@example.com", "01012345678"),
                "myshop",
                new WindowPreferences(new IssuerCode("KB"), true, new Instalment(3), 6, true, true),
                OPENED_AT);
    }

    /** An order in which nothing is said that may be left out. */
    public static RegistrationOrder sparseRegistrationOrder(Instant openedAt) {
        return registrationOrder(Customer.UNKNOWN, null, WindowPreferences.NONE, openedAt);
    }

    private static RegistrationOrder registrationOrder(
            Customer customer, @Nullable String appScheme, WindowPreferences preferences, Instant openedAt) {
        return new RegistrationOrder(
                newRegistrationKey(),
                newBillingKey(),
                MERCHANT,
                "customer-17",
                customer,
                new WindowTerms(
                        newWindow(),
                        new ReturnAddresses(
                                "https://shop.example.com/success", "https://shop.example.com/fail", appScheme),
                        preferences,
                        openedAt.plus(Duration.ofMinutes(30))),
                openedAt);
    }

    public static RegistrationKey newRegistrationKey() {
        return new RegistrationKey("reg_" + random());
    }

    public static BillingKey newBillingKey() {
        return new BillingKey("bill_" + random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** All versions of a registration, from its opening up to this state. */
    public static List<Registration> pathTo(RegistrationStatus status, RegistrationOrder order) {
        List<Registration> path = new ArrayList<>();
        path.add(Registration.open(order));
        for (RegistrationStatus next : stepsTo(status)) {
            path.add(step(path.getLast(), next));
        }
        return List.copyOf(path);
    }

    /** The next version of this registration, in that state. */
    public static Registration step(Registration registration, RegistrationStatus next) {
        RegistrationState state = state(next);
        return next == RegistrationStatus.REGISTERED ? registration.to(state, RESULT) : registration.to(state);
    }

    private static List<RegistrationStatus> stepsTo(RegistrationStatus status) {
        return switch (status) {
            case READY -> List.of();
            case APP_CALLED -> List.of(RegistrationStatus.APP_CALLED);
            case REGISTERED, FAILED -> List.of(RegistrationStatus.APP_CALLED, status);
            case ISSUED, EXPIRED -> List.of(RegistrationStatus.APP_CALLED, RegistrationStatus.REGISTERED, status);
        };
    }

    private static RegistrationState state(RegistrationStatus name) {
        return switch (name) {
            case READY -> new RegistrationState.Ready();
            case APP_CALLED ->
                new RegistrationState.AppCalled(call().withSession(new Sealed<>(bytes("\u0001k1 sealed agreement"))));
            case REGISTERED ->
                new RegistrationState.Registered(
                        authentication(),
                        summary(),
                        sealedCard(),
                        new Sealed<AuthKey>(bytes("\u0001k1 sealed authKey")));
            case ISSUED -> new RegistrationState.Issued(authentication(), T.plusSeconds(90));
            case FAILED -> new RegistrationState.Failed(AuthenticationFailure.CARD_EXPIRY, T.plusSeconds(61));
            case EXPIRED -> new RegistrationState.Expired(T.plusSeconds(1801));
        };
    }

    private static AppCall call() {
        return new AppCall(
                new IssuerCode("SAMSUNG"),
                AuthenticationMethod.APP_CARD,
                Channel.PC,
                InstalmentPlan.AT_ONCE,
                "2001:db8::18",
                T.plusSeconds(30),
                null,
                T.plusSeconds(45));
    }

    private static Authentication authentication() {
        return new Authentication(call(), "삼성 iD ON 카드", T.plusSeconds(60), T.plusSeconds(660));
    }

    private static CardSummary summary() {
        return new CardSummary("삼성 iD ON", "51", "52", "536510******1234");
    }

    /** A card of an issuer, as it is when its billing key was just issued. */
    public static RegisteredCard card() {
        return card(newBillingKey(), new TokenIssuer.AtIssuer(new IssuerCode("SAMSUNG")));
    }

    public static RegisteredCard card(BillingKey key, TokenIssuer tokenIssuer) {
        return new RegisteredCard(
                key,
                MERCHANT,
                "customer-17",
                tokenIssuer,
                summary(),
                T.plusSeconds(60),
                new RegisteredCard.Status.Active(sealedCard()));
    }

    /** What a charge of this card is approved by. */
    public static PaymentMethod method(RegisteredCard card, int months) {
        InterestPayer payer = months == 0 ? InterestPayer.BUYER : InterestPayer.CARD_COMPANY;
        return new PaymentMethod.ByBillingKey(
                card.key(), card.tokenIssuer(), new InstalmentPlan(new Instalment(months), payer));
    }

    private static Sealed<CardSecret> sealedCard() {
        byte[] cipherText = bytes("sealed sample of a card's secret");
        return new Sealed<>(ByteBuffer.allocate(1 + 16 + cipherText.length)
                .put((byte) 2)
                .putLong(DATA_KEY.getMostSignificantBits())
                .putLong(DATA_KEY.getLeastSignificantBits())
                .put(cipherText)
                .array());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
