package dev.appcard.adapter.inbound.relay;

import static dev.appcard.adapter.inbound.callback.http.InboundRequests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.callback.ResultReceiver;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequests;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.application.port.inbound.relay.RelayUseCase;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayRoute;
import dev.appcard.domain.relay.RelayedMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** What the relay does with a message: judge it, pass it on, or refuse it. */
class RelayEndpointsTest {

    private static final IssuerCode SHINHAN = new IssuerCode("SHINHAN");
    private static final String OURS = "ODpay_0123456789abcdef0123";
    private static final String THEIRS = "PLpay_0123456789abcdef0123";
    private static final String NOBODYS = "XXpay_0123456789abcdef0123";
    private static final String QUESTION = "{\"mid\":\"M\",\"time\":\"N\",\"sign\":\"S\"}";
    private static final RelayRoute.Elsewhere ELSEWHERE = new RelayRoute.Elsewhere("http://other.example");

    private final RelayUseCase relay = mock(RelayUseCase.class);
    private final ConfirmOrderUseCase confirmOrder = mock(ConfirmOrderUseCase.class);
    private final ReceiveAuthenticationUseCase receive = mock(ReceiveAuthenticationUseCase.class);
    private final RelayRouter router = new RelayRouter(relay);
    private final OrderConfirmationEndpoint confirmations = new OrderConfirmationEndpoint(router, confirmOrder);
    private final RelayedResultEndpoint results = new RelayedResultEndpoint(router, new ResultReceiver(receive));

    @BeforeEach
    void route() {
        when(relay.routeOf(OURS)).thenReturn(new RelayRoute.Local());
        when(relay.routeOf(THEIRS)).thenReturn(ELSEWHERE);
        when(relay.routeOf(NOBODYS)).thenReturn(new RelayRoute.UnknownService());
    }

    @Test
    void confirmationShouldTellTheOrder() {
        when(confirmOrder.confirm(SHINHAN, new OrderConfirmation(OURS, "M", "N", "S")))
                .thenReturn(new ConfirmOrderUseCase.Confirmed(Money.won(50_000), "커피 \"원두\"", "가게"));

        Answer answer = confirm(OURS, QUESTION);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer))
                .isEqualTo(
                        "{\"resultCode\":\"0000\",\"amount\":50000,\"goods\":\"커피 \\\"원두\\\"\",\"merchant\":\"가게\"}");
    }

    @ParameterizedTest
    @CsvSource({"NOT_GENUINE, 401", "UNKNOWN_TID, 404", "STALE, 410", "CONFLICT, 409", "UNREADABLE, 400"})
    void confirmationShouldBeRefusedInTheWordsOfAResult(Receipt receipt, int status) {
        when(confirmOrder.confirm(any(), any())).thenReturn(new ConfirmOrderUseCase.Refused(receipt));

        Answer answer = confirm(OURS, QUESTION);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(text(answer)).startsWith("{\"resultCode\":\"9" + status + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "sign"})
    void confirmationShouldBe401WhenMidOrSignIsMissing(String field) {
        assertThat(confirm(OURS, QUESTION.replace("\"" + field + "\"", "\"x\"")).status())
                .isEqualTo(401);
        verifyNoInteractions(confirmOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"mid\":\"M\",\"sign\":\"S\"}", "{\"time\":1}", "mid=M&time=N&sign=S"})
    void confirmationsThatCannotBeReadShouldBe400UnlessTheOrderIsAnotherServices(String question) {
        passOn();

        assertThat(confirm(OURS, question).status()).isEqualTo(400);
        assertThat(confirm(NOBODYS, question).status()).isEqualTo(400);
        assertThat(confirm(THEIRS, question).status()).isEqualTo(418);
        verifyNoInteractions(confirmOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"resultCode\":1004,\"time\":null", ",\"encData\":{\"of\":[\"theirs\"]},\"sign\":7"})
    void resultsThatCannotBeReadShouldBe400UnlessTheOrderIsAnotherServices(String others) {
        passOn();

        assertThat(resultOf("{\"tid\":\"" + OURS + "\"" + others + "}")).isEqualTo(400);
        assertThat(resultOf("{\"tid\":\"" + NOBODYS + "\"" + others + "}")).isEqualTo(400);
        assertThat(resultOf("{\"tid\":\"" + THEIRS + "\"" + others + "}")).isEqualTo(418);
        verifyNoInteractions(receive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"tid\":1}", "tid=" + THEIRS, "{\"tid\":\"" + THEIRS + "\",\"tid\":\"" + OURS + "\"}"
            })
    void resultsWithoutAnOrderShouldBe400BeforeTheyAreRouted(String message) {
        assertThat(resultOf(message)).isEqualTo(400);
        verify(relay, never()).routeOf(any());
    }

    /** Nor does it matter to the route: it is not signed, and only logged. */
    @Test
    void resultMessageMayBeMissingOrInAnyCharset() {
        when(receive.receive(any(), any())).thenReturn(Receipt.STORED);
        passOn();
        String result =
                "{\"tid\":\"" + OURS + "\",\"mid\":\"M\",\"resultCode\":\"1004\",\"time\":\"N\",\"sign\":\"S\"%s}";
        byte[] korean = result.formatted(",\"resultMessage\":\"취소\"").getBytes(Charset.forName("MS949"));
        byte[] theirs = new String(korean, StandardCharsets.ISO_8859_1)
                .replace(OURS, THEIRS)
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(resultOf(result.formatted(""))).isEqualTo(200);
        assertThat(results.answer(SHINHAN, InboundRequests.post(korean)).status())
                .isEqualTo(200);
        assertThat(results.answer(SHINHAN, InboundRequests.post(theirs)).status())
                .isEqualTo(418);
    }

    @Test
    void ordersOfNobodyShouldBe404() {
        assertThat(confirm(NOBODYS, QUESTION).status()).isEqualTo(404);
        assertThat(result(NOBODYS).status()).isEqualTo(404);
        verifyNoInteractions(confirmOrder, receive);
    }

    @Test
    void messagesShouldBe413WhenTooLarge() {
        String large = "x".repeat(64 * 1024 + 1);

        assertThat(confirm(OURS, large).status()).isEqualTo(413);
        assertThat(results.answer(SHINHAN, InboundRequests.post(large)).status())
                .isEqualTo(413);
        verify(relay, never()).routeOf(any());
    }

    @ParameterizedTest
    @CsvSource({
        "STORED, 200",
        "REPEATED, 200",
        "NOT_GENUINE, 401",
        "CONFLICT, 409",
        "UNKNOWN_TID, 404",
        "STALE, 410",
        "NOT_NOW, 503"
    })
    void resultsOfOurOrdersShouldBeJudgedHere(Receipt receipt, int status) {
        when(receive.receive(any(), any())).thenReturn(receipt);

        assertThat(result(OURS).status()).isEqualTo(status);
        verify(relay, never()).forward(any(), any());
    }

    @Test
    void messagesShouldBe503WhenOnlyALaterVersionKnowsTheState() {
        RowOfLaterVersion later = new RowOfLaterVersion("payment", "pay_1", "PARTLY_CANCELLED");
        when(receive.receive(any(), any())).thenThrow(later);
        when(confirmOrder.confirm(any(), any())).thenThrow(later);

        assertThat(result(OURS).status()).isEqualTo(503);
        assertThat(confirm(OURS, QUESTION).status()).isEqualTo(503);
    }

    @Test
    void messagesOfOtherServicesShouldPassUntouchedBothWays() {
        byte[] theirAnswer = {'{', (byte) 0xFF, '}'};
        when(relay.forward(any(), any())).thenReturn(new RelayAnswer.Answered(418, "text/strange", theirAnswer));

        Answer answer = result(THEIRS);

        ArgumentCaptor<RelayedMessage> sent = ArgumentCaptor.forClass(RelayedMessage.class);
        verify(relay).forward(org.mockito.ArgumentMatchers.eq(ELSEWHERE), sent.capture());
        assertThat(sent.getValue().method()).isEqualTo("POST");
        assertThat(sent.getValue().path()).isEqualTo("/linq/shinhan/results");
        assertThat(sent.getValue().contentType()).isEqualTo("application/json");
        assertThat(new String(sent.getValue().body(), StandardCharsets.UTF_8)).isEqualTo(message(THEIRS));
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.body()).isEqualTo(theirAnswer);
        assertThat(answer.headers()).containsEntry("Content-Type", "text/strange");
        verifyNoInteractions(receive);
    }

    @Test
    void messagesThatCannotBePassedOnShouldBe502() {
        when(relay.forward(any(), any())).thenReturn(new RelayAnswer.NotAnswered());

        Answer answer = confirm(THEIRS, QUESTION);

        assertThat(answer.status()).isEqualTo(502);
        assertThat(text(answer)).isEqualTo("{\"resultCode\":\"9502\",\"resultMessage\":\"relay failed\"}");
        verifyNoInteractions(confirmOrder);
    }

    @Test
    void defectsShouldBe500() {
        when(confirmOrder.confirm(any(), any())).thenThrow(new IllegalStateException("database down"));

        assertThat(confirm(OURS, QUESTION).status()).isEqualTo(500);
    }

    private Answer confirm(String orderNumber, String question) {
        return confirmations.answer(SHINHAN, orderNumber, InboundRequests.post(question));
    }

    private Answer result(String orderNumber) {
        return results.answer(SHINHAN, InboundRequests.post("/linq/shinhan/results", message(orderNumber), null));
    }

    private int resultOf(String message) {
        return results.answer(SHINHAN, InboundRequests.post("/linq/shinhan/results", message, null))
                .status();
    }

    private void passOn() {
        when(relay.forward(any(), any())).thenReturn(new RelayAnswer.Answered(418, "text/plain", new byte[0]));
    }

    private static String message(String orderNumber) {
        return "{\"mid\":\"M\", \"tid\":\"" + orderNumber
                + "\",\"resultCode\":\"1004\",\"resultMessage\":\"\",\"time\":\"N\",\"sign\":\"S\"}";
    }
}
