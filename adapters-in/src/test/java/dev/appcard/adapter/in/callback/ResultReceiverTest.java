package dev.appcard.adapter.in.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.in.callback.kb.KbInbound;
import dev.appcard.adapter.in.rest.common.LimitedBody;
import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.issuer.IssuerCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReceiverTest {

    private static final String RESULT = """
        {"mid":"DEMOKB","tid":"pay_0123456789abcdef0123","resultCode":"1003","resultMessage":"비밀번호 오류",\
        "time":"20261122120000","sign":"ab"}\
        """;

    private final ReceiveAuthenticationUseCase useCase = mock(ReceiveAuthenticationUseCase.class);
    private final ResultReceiver receiver = new ResultReceiver(useCase);

    @ParameterizedTest
    @CsvSource({
        "NOT_GENUINE, NOT_GENUINE, 401",
        "UNKNOWN_TID, UNKNOWN, 404",
        "STALE, STALE, 410",
        "CONFLICT, CONFLICT, 409",
        "UNREADABLE, UNREADABLE, 400"
    })
    void receiveShouldRefuseByReceipt(Receipt receipt, Refusal refusal, int status) {
        when(useCase.receive(any(), any())).thenReturn(receipt);

        assertThat(receive(RESULT)).contains(refusal);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.resultCode()).isEqualTo("9" + status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Receipt.class,
            names = {"STORED", "REPEATED"})
    void receiveShouldAcceptWhatIsStoredNowOrBefore(Receipt receipt) {
        when(useCase.receive(any(), any())).thenReturn(receipt);

        assertThat(receive(RESULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "sign"})
    void receiveShouldBe401WhenMidOrSignIsMissingOrEmpty(String field) {
        String renamed = RESULT.replace("\"" + field + "\"", "\"other\"");
        String empty = RESULT.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"\"");

        assertThat(receive(renamed)).contains(Refusal.NOT_GENUINE);
        assertThat(receive(empty)).contains(Refusal.NOT_GENUINE);
        verifyNoInteractions(useCase);
    }

    @Test
    void receiveShouldBe400BeforeItIs401() {
        String withoutSignAndTime = RESULT.replace("\"sign\"", "\"a\"").replace("\"time\"", "\"b\"");

        assertThat(receive(withoutSignAndTime)).contains(Refusal.UNREADABLE);
        verifyNoInteractions(useCase);
    }

    @Test
    void receiveShouldBe413WhenTooLarge() {
        String large = RESULT.replace("비밀번호 오류", "x".repeat(LimitedBody.MOST_BYTES));

        assertThat(receive(large)).contains(Refusal.TOO_LARGE);
        assertThat(receiver.receive(new KbInbound(), stream(RESULT), "65537")).contains(Refusal.TOO_LARGE);
        verifyNoInteractions(useCase);
    }

    @Test
    void receiveShouldBe400WhenTheSenderBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThat(receiver.receive(new KbInbound(), broken, null)).contains(Refusal.UNREADABLE);
    }

    @Test
    void receiveShouldBe500WhenTheResultCannotBeStored() {
        when(useCase.receive(any(), any())).thenThrow(new IllegalStateException("database down"));

        assertThat(receive(RESULT)).contains(Refusal.FAILED);
    }

    @Test
    void refusalsShouldHaveOneTextForEachStatus() {
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::status)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::message)).doesNotHaveDuplicates();
    }

    @Test
    void issuersShouldBeThoseThatAreOffered() {
        InboundIssuers offered = new InboundIssuers(List.of(new KbInbound()), List.of("NH", " KB"));
        InboundIssuers notOffered = new InboundIssuers(List.of(new KbInbound()), List.of("NH"));

        assertThat(offered.find("kb").map(InboundIssuer::issuer)).contains(new IssuerCode("KB"));
        assertThat(offered.find("KB")).isEmpty();
        assertThat(offered.find("nh")).isEmpty();
        assertThat(notOffered.find("kb")).isEmpty();
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

    private Optional<Refusal> receive(String message) {
        return receiver.receive(new KbInbound(), stream(message), null);
    }

    private static InputStream stream(String message) {
        return new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8));
    }
}
