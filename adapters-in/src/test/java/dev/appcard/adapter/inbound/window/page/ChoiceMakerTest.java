package dev.appcard.adapter.inbound.window.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.window.WindowSamples;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowPreferences;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceMakerTest {

    private static final IssuerCode BC = new IssuerCode("BC");

    @ParameterizedTest
    @CsvSource({
        "SHINHAN, 'APP_CARD,ANSIM'",
        "KB, 'APP_CARD,ISP'",
        "BC, 'APP_CARD,ISP'",
        "SAMSUNG, 'APP_CARD,ANSIM'",
        "HYUNDAI, 'APP_CARD,ANSIM'",
        "LOTTE, 'APP_CARD,ANSIM'",
        "HANA, 'APP_CARD,ANSIM'",
        "NH, 'APP_CARD,ANSIM'",
        "WOORI, 'APP_CARD,ISP'",
    })
    void anIssuersWaysShouldBeTheSeedsTheAppCardFirst(String issuer, String ways) {
        assertThat(row(ready(WindowPreferences.NONE), issuer).ways()).isEqualTo(ways);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "KB", "BC", "WOORI"})
    void useAppCardOnlyShouldHideTheOtherWays(String issuer) {
        Choice choice = ready(preferences(null, false, true, false));

        assertThat(row(choice, issuer).ways()).isEqualTo("APP_CARD");
        assertThat(choice.ways()).extracting(WayRow::code).containsExactly("APP_CARD");
    }

    @Test
    void membersShouldChooseTheIssuerBehindThem() {
        Choice choice = ready(WindowPreferences.NONE);

        assertThat(choice.members())
                .extracting(IssuerRow::id, IssuerRow::code, IssuerRow::name, IssuerRow::via)
                .contains(
                        tuple("BC-SUHYEOP", "BC", "수협카드", "비씨카드로 결제"),
                        tuple("BC-JEJUBANK", "BC", "제주카드", "비씨카드로 결제"),
                        tuple("HANA-KEB", "HANA", "외환카드", "하나카드로 결제"));
        assertThat(choice.members()).hasSize(7).allSatisfy(member -> {
            assertThat(member.isChosen()).isFalse();
            assertThat(member.ways()).isEqualTo(row(choice, member.code()).ways());
            assertThat(member.months()).isEqualTo(row(choice, member.code()).months());
        });
    }

    @Test
    void nothingShouldBeChosenBeforehandWhereThereIsAChoice() {
        Choice choice = ready(WindowPreferences.NONE);

        assertThat(choice.issuers()).hasSameSizeAs(IssuerPolicies.all()).noneMatch(IssuerRow::isChosen);
        assertThat(choice.hasIssuer()).isFalse();
    }

    @Test
    void theIssuerThatTheMerchantNamedShouldBeChosenAndAllBeOffered() {
        Choice choice = ready(preferences(BC, false, false, false));

        assertThat(choice.issuers()).hasSameSizeAs(IssuerPolicies.all());
        assertThat(choice.issuers().stream().filter(IssuerRow::isChosen))
                .extracting(IssuerRow::code)
                .containsExactly("BC");
    }

    @Test
    void directShouldShowThatIssuersButtonOnly() {
        Choice choice = ready(preferences(BC, true, false, false));

        assertThat(choice.issuers()).extracting(IssuerRow::id).containsExactly("BC");
        assertThat(choice.issuers()).allMatch(IssuerRow::isChosen);
        assertThat(choice.members()).isEmpty();
    }

    @Test
    void theLastCallShouldStandAgainBeforeWhatTheMerchantNamed() {
        PaymentState called = new PaymentState.AppCalled(
                WindowSamples.call(new IssuerCode("NH"), AuthenticationMethod.ANSIM, Channel.PC));
        Choice choice = choice(preferences(BC, false, false, false), called);

        assertThat(row(choice, "NH").isChosen()).isTrue();
        assertThat(choice.ways().stream().filter(WayRow::isChosen))
                .extracting(WayRow::code)
                .containsExactly("ANSIM");
        assertThat(choice.plans().stream().filter(PlanRow::isChosen))
                .extracting(PlanRow::months)
                .containsExactly(3);
    }

    @Test
    void interestFreePlansShouldBeTheIssuersOwn() {
        Choice choice = ready(WindowPreferences.NONE);

        assertThat(row(choice, "KB").months()).isEqualTo("0,2,3,4,5,6,7,8,9,10,11,12");
        assertThat(row(choice, "KB").freeMonths()).isEqualTo("2,3");
        assertThat(row(choice, "SHINHAN").freeMonths()).isEmpty();
        assertThat(choice.plans()).extracting(PlanRow::freeName).contains("3개월 (무이자)");
    }

    @Test
    void everyPlanShouldBeInterestFreeWhereTheMerchantBearsIt() {
        assertThat(row(ready(preferences(null, false, false, true)), "SHINHAN").freeMonths())
                .isEqualTo("2,3,4,5,6,7,8,9,10,11,12");
    }

    @Test
    void aFixedPlanShouldBeTheOnlyOne() {
        WindowPreferences fixed = new WindowPreferences(null, false, new Instalment(6), 12, false, false);

        assertThat(row(ready(fixed), "LOTTE").months()).isEqualTo("6");
        assertThat(ready(fixed).plans()).extracting(PlanRow::months).containsExactly(6);
    }

    @Test
    void aRegistrationShouldHaveNoPlansAndTheAppOnly() {
        Choice choice =
                new ChoiceMaker(WindowSamples.registration(StateName.READY), WindowTexts.of(Language.KOREAN)).make();

        assertThat(choice.plans()).isEmpty();
        assertThat(choice.ways()).extracting(WayRow::code).containsExactly("APP_CARD");
        assertThat(choice.issuers()).hasSameSizeAs(IssuerPolicies.all());
    }

    @Test
    void vaccineAppsShouldBeStartedOrLedToInTheStore() {
        assertThat(ready(WindowPreferences.NONE).vaccines())
                .extracting(VaccineRow::issuer, VaccineRow::address)
                .contains(
                        tuple("NH", "intent://#Intent;scheme=v3mobileplusweb;package=com.ahnlab.v3mobileplus;end"),
                        tuple("SHINHAN", "https://play.google.com/store/apps/details?id=com.TouchEn.mVaccine.webs"));
    }

    private static Choice ready(WindowPreferences preferences) {
        return choice(preferences, WindowSamples.state(StateName.READY));
    }

    private static Choice choice(WindowPreferences preferences, PaymentState state) {
        PaymentOrder order = WindowSamples.order(preferences);
        return new ChoiceMaker(WindowSamples.view(order, state), WindowTexts.of(Language.KOREAN)).make();
    }

    private static WindowPreferences preferences(
            @Nullable IssuerCode issuer, boolean direct, boolean appCardOnly, boolean merchantBearsInterest) {
        return new WindowPreferences(issuer, direct, null, Instalment.MOST_MONTHS, merchantBearsInterest, appCardOnly);
    }

    private static IssuerRow row(Choice choice, String id) {
        Optional<IssuerRow> found =
                choice.issuers().stream().filter(row -> row.id().equals(id)).findFirst();
        return found.orElseThrow();
    }
}
