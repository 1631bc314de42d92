package dev.appcard.adapter.inbound.rest.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase.CancelAt;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionRequestsTest {

    private static final String HEAD =
            "{'customerKey':'customer-1','billingKey':'bil_00000000000000000001','orderName':'꽃 구독'";
    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    @Test
    void createShouldReadAFixedAmount() {
        CreateSubscription command =
                create(HEAD + ",'amount':'9900','taxFreeAmount':900,'cycle':{'type':'MONTHLY','dayOfMonth':31},"
                        + "'startDate':'2026-12-01'}");

        assertThat(command.customerKey()).isEqualTo("customer-1");
        assertThat(command.card().value()).isEqualTo("bil_00000000000000000001");
        assertThat(command.pricing()).isEqualTo(new Pricing.Fixed(new Price(Money.won(9_900), Money.won(900))));
        assertThat(command.cycle().apply(START)).isEqualTo(new Cycle.Monthly(31));
        assertThat(command.start()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void createShouldReadUsageAndStartToday() {
        CreateSubscription command = create(HEAD + ",'usage':true,'cycle':{'type':'WEEKLY','dayOfWeek':'FRIDAY'}}");

        assertThat(command.pricing()).isEqualTo(new Pricing.ByUsage());
        assertThat(command.cycle().apply(START)).isEqualTo(new Cycle.Weekly(DayOfWeek.FRIDAY));
        assertThat(command.start()).isEmpty();
    }

    @Test
    void cycleShouldTakeTheDayOfTheStartWhenItNamesNone() {
        assertThat(create(HEAD + ",'amount':100,'cycle':{'type':'MONTHLY'}}")
                        .cycle()
                        .apply(START))
                .isEqualTo(new Cycle.Monthly(22));
        assertThat(create(HEAD + ",'amount':100,'cycle':{'type':'WEEKLY'}}")
                        .cycle()
                        .apply(START))
                .isEqualTo(new Cycle.Weekly(DayOfWeek.SUNDAY));
        assertThat(create(HEAD + ",'amount':100,'cycle':{'type':'EVERY_DAYS','days':10}}")
                        .cycle()
                        .apply(START))
                .isEqualTo(new Cycle.EveryDays(10));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'amount':100,'cycle':{'type':'MONTHLY'},'orderId':'x'} | orderId",
                "{'amount':100,'cycle':{'type':'MONTHLY'},'9410123456789010':'x'} | body",
                "{'amount':100,'cycle':{'type':'MONTHLY','days':3}} | cycle.days",
                "{'amount':100,'cycle':{'type':'MONTHLY','dayOfMonth':32}} | cycle.dayOfMonth",
                "{'amount':100,'cycle':{'type':'MONTHLY','dayOfMonth':0}} | cycle.dayOfMonth",
                "{'amount':100,'cycle':{'type':'WEEKLY','dayOfWeek':'FREITAG'}} | cycle.dayOfWeek",
                "{'amount':100,'cycle':{'type':'EVERY_DAYS'}} | cycle.days",
                "{'amount':100,'cycle':{'type':'EVERY_DAYS','days':366}} | cycle.days",
                "{'amount':100,'cycle':{'type':'YEARLY'}} | cycle.type",
                "{'amount':100,'cycle':{}} | cycle.type",
                "{'amount':100} | cycle",
                "{'cycle':{'type':'MONTHLY'}} | amount",
                "{'amount':99,'cycle':{'type':'MONTHLY'}} | amount",
                "{'amount':100,'taxFreeAmount':101,'cycle':{'type':'MONTHLY'}} | taxFreeAmount",
                "{'usage':true,'amount':100,'cycle':{'type':'MONTHLY'}} | amount",
                "{'usage':true,'taxFreeAmount':1,'cycle':{'type':'MONTHLY'}} | taxFreeAmount",
                "{'amount':100,'cycle':{'type':'MONTHLY'},'startDate':'2027-02-29'} | startDate",
                "{'amount':100,'cycle':{'type':'MONTHLY'},'startDate':'22.11.2026'} | startDate",
            })
    void createShouldNameTheFieldThatItCannotTake(String rest, String field) {
        InvalidField refused = catchThrowableOfType(InvalidField.class, () -> create(HEAD + "," + rest.substring(1)));

        assertThat(refused.error().fault().orElseThrow().field()).isEqualTo(field);
        for (Language language : Language.values()) {
            assertThat(Messages.of(refused.error(), language))
                    .startsWith(field + ": ")
                    .doesNotContain("9410");
        }
    }

    @Test
    void createShouldNotKnowWhatCannotBeABillingKey() {
        assertThatThrownBy(() -> create(
                        "{'customerKey':'customer-1','billingKey':'x y','orderName':'x','amount':100,'cycle':{'type':"
                                + "'MONTHLY'}}"))
                .isInstanceOfSatisfying(
                        ApiFailure.class,
                        refused -> assertThat(refused.error().status()).isEqualTo(404));
    }

    @Test
    void usageShouldTakeNothingAsNothing() {
        assertThat(UsageRequest.read(body("{'amount':0}")).price()).isEmpty();
        assertThat(UsageRequest.read(body("{'amount':5000,'period':3}")))
                .isEqualTo(new UsageRequest(
                        java.util.Optional.of(new Price(Money.won(5_000), Money.ZERO)), OptionalInt.of(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'amount':50}", "{'amount':0,'taxFreeAmount':1}", "{'amount':100,'note':'x'}"})
    void usageShouldRefuseWhatItCannotTake(String json) {
        assertThatThrownBy(() -> UsageRequest.read(body(json))).isInstanceOf(InvalidField.class);
    }

    @Test
    void cancelShouldReadWhen() {
        assertThat(SubscriptionChangeRequest.cancelAt(body("{'at':'NOW'}"))).isEqualTo(CancelAt.NOW);
        assertThat(SubscriptionChangeRequest.cancelAt(body("{'at':'PERIOD_END'}")))
                .isEqualTo(CancelAt.PERIOD_END);
        assertThatThrownBy(() -> SubscriptionChangeRequest.cancelAt(body("{}"))).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> SubscriptionChangeRequest.cancelAt(body("{'at':'LATER'}")))
                .isInstanceOf(InvalidField.class);
    }

    private static CreateSubscription create(String json) {
        return CreateSubscriptionRequest.read(body(json));
    }

    private static JsonBody body(String json) {
        return Requests.body(json.replace('\'', '"'));
    }
}
