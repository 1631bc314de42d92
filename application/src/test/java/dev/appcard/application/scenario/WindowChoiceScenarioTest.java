package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.window.WindowPreferences;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The window offers")
class WindowChoiceScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("every issuer of the deployment with all its ways and, from 50,000 won, all plans")
    void everything() {
        List<IssuerOffer> offers = offersOf(world.open(50_000, WindowPreferences.NONE));

        assertThat(offers)
                .extracting(offer -> offer.issuer().code())
                .containsExactly(World.KB, World.SHINHAN, World.SAMSUNG);
        assertThat(offers)
                .extracting(IssuerOffer::methods)
                .containsExactly(
                        List.of(AuthenticationMethod.APP_CARD, AuthenticationMethod.ISP),
                        List.of(AuthenticationMethod.APP_CARD, AuthenticationMethod.ANSIM),
                        List.of(AuthenticationMethod.APP_CARD, AuthenticationMethod.ANSIM));
        assertThat(monthsOf(offers.getFirst())).containsExactly(0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(offers).extracting(IssuerOffer::pageOrigin).startsWith("https://kb.example");
    }

    @Test
    @DisplayName("all issuers although the merchant named one; with a direct flow that one alone")
    void direct() {
        WindowPreferences named = new WindowPreferences(World.SAMSUNG, false, null, 12, false, false);
        WindowPreferences direct = new WindowPreferences(World.SAMSUNG, true, null, 12, false, false);

        assertThat(offersOf(world.open(1_000, named))).hasSize(3);
        Payment payment = world.open(1_000, direct);
        assertThat(offersOf(payment)).extracting(offer -> offer.issuer().code()).containsExactly(World.SAMSUNG);
        assertThat(world.callingApp.call(World.window(payment), World.choice(Channel.PC, 0)))
                .isEqualTo(new CallAppUseCase.NotOffered("issuer", List.of("SAMSUNG")));
    }

    @Test
    @DisplayName("app cards only, where the merchant wants that")
    void appCardOnly() {
        Payment payment = world.open(1_000, new WindowPreferences(null, false, null, 12, false, true));

        assertThat(offersOf(payment))
                .allSatisfy(offer -> assertThat(offer.methods()).containsExactly(AuthenticationMethod.APP_CARD));
        assertThat(world.callingApp.call(World.window(payment), World.choice(World.KB, AuthenticationMethod.ISP)))
                .isEqualTo(new CallAppUseCase.NotOffered("method", List.of("APP_CARD")));
    }

    @Test
    @DisplayName(
            "interest-free plans by the issuer; by the merchant all of them; what the VAN is told is what was chosen")
    void interestFree() {
        world.issuers.bearingInterestOf(2, 3);
        Payment byIssuer = world.open(50_000, new WindowPreferences(null, false, null, 4, false, false));
        assertThat(offersOf(byIssuer).getFirst().plans())
                .containsExactly(
                        InstalmentPlan.AT_ONCE,
                        new InstalmentPlan(new Instalment(2), InterestPayer.CARD_COMPANY),
                        new InstalmentPlan(new Instalment(3), InterestPayer.CARD_COMPANY),
                        new InstalmentPlan(new Instalment(4), InterestPayer.BUYER));

        Payment byMerchant = world.open(50_000, new WindowPreferences(null, false, null, 12, true, false));
        assertThat(offersOf(byMerchant).getFirst().plans())
                .filteredOn(InstalmentPlan::isInterestFree)
                .hasSize(11)
                .allSatisfy(plan -> assertThat(plan.interestPayer()).isEqualTo(InterestPayer.MERCHANT));
        world.post(world.issuer.approve(world.call(byMerchant, World.choice(Channel.MOBILE_WEB, 5))));
        world.confirm(byMerchant);
        assertThat(world.van.approvalsSent())
                .singleElement()
                .satisfies(order -> assertThat(order.plan())
                        .isEqualTo(new InstalmentPlan(new Instalment(5), InterestPayer.MERCHANT)));
    }

    @Test
    @DisplayName("one plan that the merchant fixed, unless the amount is too little for it")
    void fixedPlan() {
        WindowPreferences three = new WindowPreferences(null, false, new Instalment(3), 12, false, false);

        assertThat(monthsOf(offersOf(world.open(50_000, three)).getFirst())).containsExactly(3);
        assertThat(world.opening.open(
                        World.SHOP,
                        World.order(ApprovalMode.ON_CONFIRM, 49_999, "order-0002", null, three),
                        Core.BY_SERVER,
                        KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.TooLittleForInstalments(Money.won(50_000))));
    }

    @Test
    @DisplayName("no issuer whose terms do not allow the plan that the merchant fixed")
    void fixedPlanNotWithEveryIssuer() {
        world.issuers.startingInstalmentsFrom(World.SAMSUNG, Money.won(100_000));
        WindowPreferences three = new WindowPreferences(null, false, new Instalment(3), 12, false, false);

        assertThat(offersOf(world.open(50_000, three)))
                .extracting(offer -> offer.issuer().code())
                .containsExactly(World.KB, World.SHINHAN);
    }

    @Test
    @DisplayName("nothing of an issuer that the deployment does not have")
    void notOffered() {
        WindowPreferences lotte = new WindowPreferences(new IssuerCode("LOTTE"), false, null, 12, false, false);

        assertThat(world.opening.open(
                        World.SHOP,
                        World.order(ApprovalMode.ON_CONFIRM, 1_000, "order-0003", null, lotte),
                        Core.BY_SERVER,
                        KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(
                        new Rejection.Field("card.cardCompany", Rejection.FieldReason.ISSUER_NOT_OFFERED)));
    }

    private List<IssuerOffer> offersOf(Payment payment) {
        return world.viewing.view(World.window(payment)).orElseThrow().offers();
    }

    private static List<Integer> monthsOf(IssuerOffer offer) {
        return offer.plans().stream().map(plan -> plan.instalment().months()).toList();
    }
}
