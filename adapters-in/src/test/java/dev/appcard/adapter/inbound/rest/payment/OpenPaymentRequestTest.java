package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenPaymentRequestTest {

    private static final String CARD_NUMBER = "4111-1111-1111-1111";
    private static final String LEAST = """
        {"method":"CARD","amount":50000,"orderId":"order-0001","orderName":"티셔츠",
         "successUrl":"http://localhost/s","failUrl":"http://localhost/f"}\
        """;

    /** field to set, its JSON, the field that the error must name, its code. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("method", "null", "method", "INVALID_REQUEST"),
                refused("method", "\"VIRTUAL_ACCOUNT\"", "method", "INVALID_REQUEST"),
                refused("method", "1", "method", "INVALID_REQUEST"),
                refused("currency", "\"USD\"", "currency", "INVALID_REQUEST"),
                refused("amount", "null", "amount", "INVALID_REQUEST"),
                refused("amount", "{\"value\":1000}", "amount", "INVALID_REQUEST"),
                refused("amount", "-100", "amount", "INVALID_REQUEST"),
                refused("amount", "100.5", "amount", "INVALID_REQUEST"),
                refused("amount", "1e-3", "amount", "INVALID_REQUEST"),
                refused("amount", "\"+100\"", "amount", "INVALID_REQUEST"),
                refused("amount", "\"１００\"", "amount", "INVALID_REQUEST"),
                refused("amount", "0", "amount", "BELOW_MINIMUM_AMOUNT"),
                refused("amount", "99", "amount", "BELOW_MINIMUM_AMOUNT"),
                refused("amount", "1000000000", "amount", "EXCEED_MAX_AMOUNT"),
                refused("amount", "99999999999999999999999", "amount", "EXCEED_MAX_AMOUNT"),
                refused("taxFreeAmount", "50001", "taxFreeAmount", "INVALID_REQUEST"),
                refused("taxFreeAmount", "-1", "taxFreeAmount", "INVALID_REQUEST"),
                refused("orderId", "null", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"short\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"" + "x".repeat(65) + "\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"order 0001\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"order\\r\\n0001\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"order-\\u0000001\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"order-😀001\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"order-\\u202e001\"", "orderId", "INVALID_REQUEST"),
                refused("orderId", "\"' or 1=1--\"", "orderId", "INVALID_REQUEST"),
                refused("orderName", "null", "orderName", "INVALID_REQUEST"),
                refused("orderName", "\"  \"", "orderName", "INVALID_REQUEST"),
                refused("orderName", "\"" + "가".repeat(101) + "\"", "orderName", "INVALID_REQUEST"),
                refused("orderName", "\"a\\nb\"", "orderName", "INVALID_REQUEST"),
                refused("orderName", "\"card " + CARD_NUMBER + "\"", "orderName", "INVALID_REQUEST"),
                refused("customerName", "\"" + CARD_NUMBER + "\"", "customerName", "INVALID_REQUEST"),
                refused("customerName", "\"" + "가".repeat(101) + "\"", "customerName", "INVALID_REQUEST"),
                refused("customerEmail", "\"nobody\"", "customerEmail", "INVALID_REQUEST"),
                refused("customerEmail", "\"a@b.c\\r\\nBcc: x@y.z\"", "customerEmail", "INVALID_REQUEST"),
                refused("customerEmail", "\"a@" + "b".repeat(98) + ".kr\"", "customerEmail", "INVALID_REQUEST"),
                refused("customerMobilePhone", "\"010-1234-5678\"", "customerMobilePhone", "INVALID_REQUEST"),
                refused("customerMobilePhone", "\"0101234\"", "customerMobilePhone", "INVALID_REQUEST"),
                refused("customerMobilePhone", "1012345678", "customerMobilePhone", "INVALID_REQUEST"),
                refused("customerKey", "\"x\"", "customerKey", "INVALID_REQUEST"),
                refused("customerKey", "\"키키\"", "customerKey", "INVALID_REQUEST"),
                refused("customerKey", "\"" + "x".repeat(301) + "\"", "customerKey", "INVALID_REQUEST"),
                refused("successUrl", "null", "successUrl", "INVALID_REQUEST"),
                refused("failUrl", "null", "failUrl", "INVALID_REQUEST"),
                refused("failUrl", "\"http://localhost/\\r\\nX: y\"", "failUrl", "INVALID_REQUEST"),
                refused("approval", "\"automatic\"", "approval", "INVALID_REQUEST"),
                refused("approval", "true", "approval", "INVALID_REQUEST"),
                refused("metadata", "[]", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"a\":1}", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"a\":\"" + CARD_NUMBER + "\"}", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"" + CARD_NUMBER + "\":\"a\"}", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"" + "k".repeat(41) + "\":\"a\"}", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"a\":\"" + "v".repeat(2001) + "\"}", "metadata", "INVALID_REQUEST"),
                refused("metadata", "{\"a\":\"\\u0000\"}", "metadata", "INVALID_REQUEST"),
                refused(
                        "metadata",
                        "{\"a\":\"\",\"b\":\"\",\"c\":\"\",\"d\":\"\",\"e\":\"\",\"f\":\"\"}",
                        "metadata",
                        "INVALID_REQUEST"),
                refused("card", "\"KB\"", "card", "INVALID_REQUEST"),
                refused("card", "{\"cardCompany\":\"NOBODY\"}", "card.cardCompany", "INVALID_REQUEST"),
                refused("card", "{\"flowMode\":\"POPUP\"}", "card.flowMode", "INVALID_REQUEST"),
                refused("card", "{\"flowMode\":\"DIRECT\"}", "card.cardCompany", "INVALID_REQUEST"),
                refused("card", "{\"useAppCardOnly\":\"yes\"}", "card.useAppCardOnly", "INVALID_REQUEST"),
                refused(
                        "card",
                        "{\"useFreeInstallmentPlan\":[{\"company\":\"x\"}]}",
                        "card.useFreeInstallmentPlan",
                        "INVALID_REQUEST"),
                refused(
                        "card",
                        "{\"cardInstallmentPlan\":1}",
                        "card.cardInstallmentPlan",
                        "INVALID_CARD_INSTALLMENT_PLAN"),
                refused(
                        "card",
                        "{\"cardInstallmentPlan\":13}",
                        "card.cardInstallmentPlan",
                        "EXCEED_MAX_CARD_INSTALLMENT_PLAN"),
                refused("card", "{\"cardInstallmentPlan\":-2}", "card.cardInstallmentPlan", "INVALID_REQUEST"),
                refused(
                        "card",
                        "{\"maxCardInstallmentPlan\":99}",
                        "card.maxCardInstallmentPlan",
                        "EXCEED_MAX_CARD_INSTALLMENT_PLAN"),
                refused(
                        "card",
                        "{\"cardInstallmentPlan\":2,\"maxCardInstallmentPlan\":3}",
                        "card.maxCardInstallmentPlan",
                        "INVALID_REQUEST"),
                refused("card", "{\"appScheme\":\"shop:\\n//\"}", "card.appScheme", "INVALID_REQUEST"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusals")
    void readShouldNameTheFieldAndNeverItsValue(String field, String value, String named, ErrorCode code) {
        InvalidField refused = catchThrowableOfType(InvalidField.class, () -> read(with(field, value)));

        assertThat(refused).as("taken").isNotNull();
        ApiError error = refused.error();
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.fault().orElseThrow().field()).isEqualTo(named);
        assertThat(Messages.of(error, Language.KOREAN))
                .startsWith(named + ": ")
                .doesNotContain(CARD_NUMBER)
                .doesNotContain("{");
    }

    @Test
    void readShouldTakeTheLeast() {
        OpenPayment opened = read(LEAST);

        assertThat(opened)
                .isEqualTo(new OpenPayment(
                        new OrderId("order-0001"),
                        "티셔츠",
                        Money.won(50_000),
                        Money.ZERO,
                        ApprovalMode.ON_CONFIRM,
                        Customer.UNKNOWN,
                        new ReturnAddresses("http://localhost/s", "http://localhost/f", null),
                        WindowPreferences.NONE,
                        Map.of()));
    }

    @Test
    void readShouldTakeEverything() {
        OpenPayment opened = read("""
            {"method":"카드","amount":"50000","taxFreeAmount":50000,"orderId":"order_=1","orderName":"'; drop table--",
             "successUrl":"http://localhost/s","failUrl":"http://localhost/f","approval":"AUTOMATIC","currency":"KRW",
             "customerKey":"a@b.c=_-","customerName":"김토스","customerEmail":"a@b.kr","customerMobilePhone":"01012345678",
             "card":{"cardCompany":"국민","flowMode":"DIRECT","useAppCardOnly":true,"cardInstallmentPlan":"3",
              "appScheme":"shop://pay","useFreeInstallmentPlan":true,"useEscrow":false,"vbv":1},
             "metadata":{"table":"7\\n8"},"taxAmount":"not ours","billingKey":{}}\
            """);

        assertThat(opened)
                .isEqualTo(new OpenPayment(
                        new OrderId("order_=1"),
                        "'; drop table--",
                        Money.won(50_000),
                        Money.won(50_000),
                        ApprovalMode.AUTOMATIC,
                        new Customer("a@b.c=_-", "김토스", "a@b.kr", "01012345678"),
                        new ReturnAddresses("http://localhost/s", "http://localhost/f", "shop://pay"),
                        new WindowPreferences(
                                new IssuerCode("KB"), true, new Instalment(3), Instalment.MOST_MONTHS, true, true),
                        Map.of("table", "7\n8")));
    }

    @ParameterizedTest
    @CsvSource({
        "11, KB",
        "국민, KB",
        "KOOKMIN, KB",
        "kookmin, KB",
        "KB, KB",
        "41, SHINHAN",
        "신한, SHINHAN",
        "61, HYUNDAI",
        "현대, HYUNDAI",
        "51, SAMSUNG",
        "71, LOTTE",
        "91, NH",
        "NONGHYEOP, NH",
        "W1, WOORI",
        "31, BC",
        "34, BC",
        "수협, BC",
        "SUHYEOP, BC",
        "35, BC",
        "전북, BC",
        "46, BC",
        "광주, BC",
        "42, BC",
        "제주, BC",
        "62, BC",
        "신협, BC",
        "38, BC",
        "새마을, BC",
        "saemaul, BC",
        "21, HANA",
        "하나, HANA",
        "외환, HANA",
        "KEB, HANA",
    })
    void cardCompanyShouldBeCodeOrNameAlsoOfAMember(String name, String issuer) {
        OpenPayment opened = read(with("card", "{\"cardCompany\":\"" + name + "\"}"));

        assertThat(opened.preferences().namedIssuer()).contains(new IssuerCode(issuer));
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, false", "DIRECT, true"})
    void flowModeShouldDecideWhetherTheNamedIssuerIsTheOnlyOne(String mode, boolean direct) {
        WindowPreferences preferences = read(with("card", "{\"cardCompany\":\"국민\",\"flowMode\":\"" + mode + "\"}"))
                .preferences();

        assertThat(preferences.direct()).isEqualTo(direct);
        assertThat(preferences.offers(new IssuerCode("KB"))).isTrue();
        assertThat(preferences.offers(new IssuerCode("SHINHAN"))).isEqualTo(!direct);
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', false",
        "'{\"useFreeInstallmentPlan\":false}', false",
        "'{\"useFreeInstallmentPlan\":true}', true"
    })
    void theMerchantShouldBearTheInterestWhenItSaysSo(String card, boolean bears) {
        assertThat(read(with("card", card)).preferences().merchantBearsInterest())
                .isEqualTo(bears);
    }

    @Test
    void anInstalmentPlanShouldBeTakenWhateverTheAmountForTheTermsAreTheIssuers() {
        String plan = with("card", "{\"cardInstallmentPlan\":2}").replace("50000", "100");

        assertThat(read(plan).preferences().fixedInstalment()).isEqualTo(new Instalment(2));
    }

    @Test
    void blankOptionalTextsShouldCountAsAbsent() {
        assertThat(read(with("customerEmail", "\"\"")).customer()).isEqualTo(Customer.UNKNOWN);
    }

    private static Arguments refused(String field, String value, String named, String code) {
        return Arguments.of(field, value, named, ErrorCode.valueOf(code));
    }

    private static OpenPayment read(String json) {
        return OpenPaymentRequest.read(Requests.body(json));
    }

    /** The least request with one field set; by text, for values that a JSON writer would not write. */
    private static String with(String field, String value) {
        try (JsonReader reader = Json.createReader(new StringReader(LEAST))) {
            JsonObjectBuilder request = Json.createObjectBuilder(reader.readObject());
            return request.add(field, "marker").build().toString().replace("\"marker\"", value);
        }
    }
}
