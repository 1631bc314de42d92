package dev.appcard.adapter.inbound.window.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Messages;
import dev.appcard.application.port.inbound.window.CallAppUseCase.IssuerUnavailable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    @ParameterizedTest
    @CsvSource({"true, 504", "false, 502"})
    void unavailableShouldTellTheBuyerToTryAgainOrTakeAnotherCard(boolean timedOut, int status) {
        ApiError error = Windows.unavailable(new IssuerUnavailable(timedOut)).error();

        assertThat(error.status()).isEqualTo(status);
        assertThat(error.code()).isEqualTo(ErrorCode.FAILED_CARD_COMPANY_RESPONSE);
        assertThat(Messages.of(error, Language.KOREAN)).contains("다시 시도", "다른 카드");
        assertThat(Messages.of(error, Language.ENGLISH)).contains("Try again", "another card");
    }
}
