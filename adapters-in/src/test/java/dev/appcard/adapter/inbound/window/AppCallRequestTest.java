package dev.appcard.adapter.inbound.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.FieldFault;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.adapter.inbound.rest.common.Requests;
import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.application.port.inbound.window.CallAppUseCase.NotOffered;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AppCallRequestTest {

    @Test
    void readShouldTakeTheFourFields() {
        String body = "{\"issuer\":\"KB\",\"method\":\"APP_CARD\",\"channel\":\"PC\",\"installment\":3,\"more\":1}";

        assertThat(AppCallRequest.read(Requests.body(body), "127.0.0.1"))
                .isEqualTo(new CallApp(
                        new IssuerCode("KB"),
                        AuthenticationMethod.APP_CARD,
                        Channel.PC,
                        new Instalment(3),
                        "127.0.0.1"));
    }

    static Stream<Arguments> choices() {
        return IssuerPolicies.all().stream()
                .flatMap(issuer -> Arrays.stream(AuthenticationMethod.values())
                        .flatMap(method -> Arrays.stream(Channel.values())
                                .map(channel -> Arguments.of(issuer.code(), method, channel))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("choices")
    void readShouldPassEveryWellFormedChoiceOnForTheWindowToJudge(
            IssuerCode issuer, AuthenticationMethod method, Channel channel) {
        String body = "{\"issuer\":\"%s\",\"method\":\"%s\",\"channel\":\"%s\",\"installment\":\"0\"}"
                .formatted(issuer, method, channel);

        assertThat(AppCallRequest.read(Requests.body(body), "::1"))
                .isEqualTo(new CallApp(issuer, method, channel, Instalment.AT_ONCE, "::1"));
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, KB BC, 'issuer: must be one of KB, BC.'",
        "method, APP_CARD ISP, 'method: must be one of APP_CARD, ISP.'",
        "channel, PC MOBILE_WEB, 'channel: must be one of PC, MOBILE_WEB.'",
        "installment, 0 2 3, 'installment: must be one of 0, 2, 3.'",
    })
    void aChoiceThatIsNotOfferedShouldBeRefusedWithWhatIs(String field, String offered, String message) {
        ApiError refusal = AppCallRequest.refusal(new NotOffered(field, List.of(offered.split(" "))))
                .error();

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(Messages.of(refusal, Language.ENGLISH)).isEqualTo(message);
    }

    @Test
    void whereNoIssuerIsOfferedTheRefusalShouldNotEndInNothing() {
        ApiError refusal =
                AppCallRequest.refusal(new NotOffered("issuer", List.of())).error();

        assertThat(Messages.of(refusal, Language.ENGLISH)).startsWith("issuer: is not an issuer that is offered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'KB' | 'APP_CARD' | 'PC' | null | installment",
                "'KB' | 'APP_CARD' | 'PC' | 1 | installment",
                "'KB' | 'APP_CARD' | 'PC' | 13 | installment",
                "'KB' | 'APP_CARD' | 'PC' | -2 | installment",
                "'KB' | 'APP_CARD' | 'PC' | 2.5 | installment",
                "'KB' | 'APP_CARD' | 'PC' | 18446744073709551616 | installment",
                "'KB' | 'APP_CARD' | 'pc' | 0 | channel",
                "'KB' | 'CASH' | 'PC' | 0 | method",
                "'KB' | 7 | 'PC' | 0 | method",
                "'kb' | 'APP_CARD' | 'PC' | 0 | issuer",
                "null | 'APP_CARD' | 'PC' | 0 | issuer"
            },
            quoteCharacter = '^')
    void readShouldNameTheFieldThatCannotBeTaken(
            String issuer, String method, String channel, String months, String field) {
        String body = "{\"issuer\":%s,\"method\":%s,\"channel\":%s,\"installment\":%s}"
                .formatted(issuer, method, channel, months)
                .replace('\'', '"');

        assertThatThrownBy(() -> AppCallRequest.read(Requests.body(body), "127.0.0.1"))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.error().fault().map(FieldFault::field))
                                .contains(field));
    }
}
