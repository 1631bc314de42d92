package dev.appcard.adapter.in.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.in.rest.common.FieldFault;
import dev.appcard.adapter.in.rest.common.InvalidField;
import dev.appcard.adapter.in.rest.common.Requests;
import dev.appcard.application.port.in.window.CallAppUseCase.CallApp;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCallRequestTest {

    @Test
    void readShouldTakeTheFourFields() {
        String body = "{\"issuer\":\"KB\",\"method\":\"APP_CARD\",\"channel\":\"PC\",\"installment\":3,\"more\":1}";

        assertThat(AppCallRequest.read(Requests.body(body), "127.0.0.1"))
                .isEqualTo(new CallApp(
                        new IssuerCode("KB"), AuthenticationWay.APP_CARD, Channel.PC, new Instalment(3), "127.0.0.1"));
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
