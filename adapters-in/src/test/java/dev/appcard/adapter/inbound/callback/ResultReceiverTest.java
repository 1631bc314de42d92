package dev.appcard.adapter.inbound.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultReceiverTest {

    private static final IssuerCode KB = new IssuerCode("KB");

    private final ReceiveAuthenticationUseCase useCase = mock(ReceiveAuthenticationUseCase.class);
    private final ResultReceiver receiver = new ResultReceiver(useCase);

    @ParameterizedTest
    @CsvSource({
        "NOT_GENUINE, NOT_GENUINE, 401",
        "UNKNOWN_TID, UNKNOWN, 404",
        "STALE, STALE, 410",
        "CONFLICT, CONFLICT, 409",
        "UNREADABLE, UNREADABLE, 400",
        "NOT_NOW, NOT_NOW, 503"
    })
    void receiveShouldRefuseByReceipt(Receipt receipt, Refusal refusal, int status) {
        when(useCase.receive(any(), any())).thenReturn(receipt);

        assertThat(receiver.receive(KB, result("DEMOKB", "ab"))).contains(refusal);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.resultCode()).isEqualTo("9" + status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Receipt.class,
            names = {"STORED", "REPEATED"})
    void receiveShouldAcceptWhatIsStoredNowOrBefore(Receipt receipt) {
        when(useCase.receive(any(), any())).thenReturn(receipt);

        assertThat(receiver.receive(KB, result("DEMOKB", "ab"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ab", "DEMOKB, ''", "'', ''"})
    void receiveShouldBe401WhenMidOrSignIsMissing(String mid, String sign) {
        assertThat(receiver.receive(KB, result(mid, sign))).contains(Refusal.NOT_GENUINE);
        verifyNoInteractions(useCase);
    }

    @Test
    void receiveShouldBe500WhenTheResultCannotBeStored() {
        when(useCase.receive(any(), any())).thenThrow(new IllegalStateException("database down"));

        assertThat(receiver.receive(KB, result("DEMOKB", "ab"))).contains(Refusal.FAILED);
    }

    @Test
    void receiveShouldBe503WhenOnlyALaterVersionKnowsTheState() {
        when(useCase.receive(any(), any())).thenThrow(new RowOfLaterVersion("payment", "pay_1", "PARTLY_CANCELLED"));

        assertThat(receiver.receive(KB, result("DEMOKB", "ab"))).contains(Refusal.NOT_NOW);
    }

    @Test
    void refusalsShouldHaveOneTextForEachStatus() {
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::status)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::message)).doesNotHaveDuplicates();
    }

    @Test
    void loggedTextShouldBeOneLineWithoutCardNumbers() {
        assertThat(LoggableText.of("정상")).isEqualTo("정상");
        assertThat(LoggableText.of("a\r\nERROR forged")).isEqualTo("a  ERROR forged");
        assertThat(LoggableText.of("a\u2028b\u0000c\u202ed\u0085e")).isEqualTo("a b c d e");
        assertThat(LoggableText.of("card 4111-1111-1111-1111!")).isEqualTo("card ***!");
    }

    @Test
    void loggedTextShouldBeShort() {
        assertThat(LoggableText.of("가".repeat(60_000))).hasSize(201);
    }

    private static ResultEnvelope result(String mid, String sign) {
        return new ResultEnvelope(
                ResultEndpoint.APP, mid, "pay_0123456789abcdef0123", "1003", "비밀번호 오류", "20261122120000", "", sign);
    }
}
