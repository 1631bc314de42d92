package dev.appcard.adapter.inbound.window.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.application.port.inbound.window.CallAppUseCase.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    @ParameterizedTest
    @CsvSource({"ISSUER_TIMED_OUT, 504", "ISSUER_UNAVAILABLE, 502"})
    void unavailableShouldTellTheBuyerToTryAgainOrTakeAnotherCard(Refused refused, int status) {
        ApiError error = Windows.failure(refused).error();

        assertThat(error.status()).isEqualTo(status);
        assertThat(error.code()).isEqualTo(ErrorCode.FAILED_CARD_COMPANY_RESPONSE);
        assertThat(Messages.of(error, Language.KOREAN)).contains("다시 시도", "다른 카드");
        assertThat(Messages.of(error, Language.ENGLISH)).contains("Try again", "another card");
    }
}
