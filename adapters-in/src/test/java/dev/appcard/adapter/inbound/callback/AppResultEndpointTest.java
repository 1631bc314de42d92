package dev.appcard.adapter.inbound.callback;

import static dev.appcard.adapter.inbound.callback.http.InboundRequests.get;
import static dev.appcard.adapter.inbound.callback.http.InboundRequests.post;
import static dev.appcard.adapter.inbound.callback.http.InboundRequests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.http.InboundRequests;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One result in the container of each kind of issuer, and what is answered in it. */
class AppResultEndpointTest {

    private static final String JSON =
            "{\"mid\":\"M\",\"tid\":\"T\",\"resultCode\":\"1004\",\"resultMessage\":\"취소\",\"time\":\"N\",\"sign\":\"S\"}";
    private static final String FORM = "mid=M&tid=T&resultCode=1004&resultMessage=%EC%B7%A8%EC%86%8C&time=N&sign=S";
    private static final String XML = "<authResult><mid>M</mid><tid>T</tid><resultCode>1004</resultCode>"
            + "<resultMessage>취소</resultMessage><time>N</time><sign>S</sign></authResult>";

    private final ReceiveAuthenticationUseCase useCase = mock(ReceiveAuthenticationUseCase.class);
    private final AppResultEndpoint endpoint = new AppResultEndpoint(new ResultReceiver(useCase));

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of(
                        "KB",
                        JSON,
                        "{\"resultCode\":\"0000\"}",
                        "{\"resultCode\":\"9401\",\"resultMessage\":\"not authorized\"}"),
                Arguments.of("HANA", FORM, "resultCode=0000", "resultCode=9401&resultMessage=not+authorized"),
                Arguments.of(
                        "BC",
                        XML,
                        "<authResult><resultCode>0000</resultCode></authResult>",
                        "<authResult><resultCode>9401</resultCode>"
                                + "<resultMessage>not authorized</resultMessage></authResult>"),
                Arguments.of("LOTTE", FORM, "0000", "9401"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void resultsShouldBeTakenAndAnsweredInTheirContainer(String issuer, String message, String taken) {
        when(useCase.receive(any(), any())).thenReturn(Receipt.STORED);

        Answer answer = endpoint.answer(issuer(issuer), request(issuer, message));

        verify(useCase)
                .receive(
                        eq(new IssuerCode(issuer)),
                        eq(new ResultEnvelope(ResultEndpoint.APP, "M", "T", "1004", "취소", "N", "", "S")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo(taken);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void resultsShouldBeRefusedInTheirContainer(String issuer, String message, String taken, String refused) {
        when(useCase.receive(any(), any())).thenReturn(Receipt.NOT_GENUINE);
        Answer forged = endpoint.answer(issuer(issuer), request(issuer, message));
        Answer unsigned = endpoint.answer(issuer(issuer), request(issuer, message.replace("sign", "sing")));

        assertThat(forged.status()).isEqualTo(401);
        assertThat(text(forged)).isEqualTo(refused).isNotEqualTo(taken);
        assertThat(unsigned).usingRecursiveComparison().isEqualTo(forged);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void resultsShouldBe400BeforeTheyAre401(String issuer, String message) {
        String withoutSignAndTime = message.replace("sign", "a").replace("time", "b");

        assertThat(endpoint.answer(issuer(issuer), request(issuer, withoutSignAndTime))
                        .status())
                .isEqualTo(400);
        assertThat(endpoint.answer(issuer(issuer), request(issuer, "")).status())
                .isEqualTo(400);
        verifyNoInteractions(useCase);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void resultsShouldBe413WhenTooLarge(String issuer) {
        Answer answer = endpoint.answer(issuer(issuer), request(issuer, "x".repeat(64 * 1024 + 1)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(text(answer)).contains("9413");
        assertThat(answer.headers()).containsEntry("Connection", "close");
        verifyNoInteractions(useCase);
    }

    @ParameterizedTest
    @CsvSource({"KB, GET, POST", "HANA, PUT, POST", "BC, HEAD, POST", "LOTTE, POST, GET", "LOTTE, HEAD, GET"})
    void anotherMethodShouldBe405(String issuer, String method, String allowed) {
        Answer answer = endpoint.answer(issuer(issuer), InboundRequests.by(method));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(text(answer)).contains("9405");
        assertThat(answer.headers()).containsEntry("Allow", allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, "", "{"})
    void resultsThatComeByTheRelayShouldBeUnknownHere(String message) {
        Answer answer = endpoint.answer(issuer("SHINHAN"), post(message));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(text(answer)).isEqualTo("{\"resultCode\":\"9404\",\"resultMessage\":\"unknown transaction\"}");
        verifyNoInteractions(useCase);
    }

    @Test
    void aQueryStringShouldNotBeReadFromTheBody() {
        InboundRequest inTheBody = new InboundRequest("GET", "/", null, post(FORM).stream(), null, null, null, null);

        assertThat(endpoint.answer(issuer("LOTTE"), inTheBody).status()).isEqualTo(400);
    }

    private static InboundRequest request(String issuer, String message) {
        return issuer.equals("LOTTE") ? get(message) : post(message);
    }

    private static InboundIssuer issuer(String code) {
        return new InboundIssuer(IssuerPolicies.of(new IssuerCode(code)));
    }
}
