package dev.appcard.adapter.inbound.callback;

import static dev.appcard.adapter.inbound.callback.http.InboundRequests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequests;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageResultEndpointTest {

    private static final String FORM = "mid=M&tid=T&resultCode=0000&time=N&encData=E&sign=S";
    private static final String BACK = "https://pay.example/w/token/back";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final ReceiveAuthenticationUseCase useCase = mock(ReceiveAuthenticationUseCase.class);
    private final ViewWindowQuery windows = mock(ViewWindowQuery.class);
    private final PageResultEndpoint endpoint = new PageResultEndpoint(
            new ResultReceiver(useCase), windows, new PageAnswers(new Templates(), new Assets()));

    @ParameterizedTest
    @EnumSource(
            value = Receipt.class,
            names = {"STORED", "REPEATED"})
    void buyersShouldBeLedBackWhenTheResultIsTaken(Receipt receipt) {
        when(useCase.receive(any(), any())).thenReturn(receipt);
        when(windows.returnAddress(new IssuerCode("HANA"), "T")).thenReturn(Optional.of(BACK));

        Answer answer = answer("HANA", FORM, BROWSER);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers()).containsEntry("Location", BACK);
        assertThat(answer.body()).isEmpty();
        verify(useCase)
                .receive(
                        new IssuerCode("HANA"),
                        new ResultEnvelope(ResultEndpoint.PAGE, "M", "T", "0000", "", "N", "E", "S"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KB", "SHINHAN", "BC", "LOTTE"})
    void pagesShouldPostAFormWhateverTheIssuersOtherContainer(String issuer) {
        when(useCase.receive(any(), any())).thenReturn(Receipt.STORED);
        when(windows.returnAddress(new IssuerCode(issuer), "T")).thenReturn(Optional.of(BACK));

        assertThat(answer(issuer, FORM + "&resultMessage=x", null).status()).isEqualTo(303);
    }

    @Test
    void serversShouldBeRefusedInAForm() {
        when(useCase.receive(any(), any())).thenReturn(Receipt.NOT_GENUINE);

        for (String accept : new String[] {null, "*/*", "application/json", "text/htmlx"}) {
            Answer answer = answer("BC", FORM, accept);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(text(answer)).isEqualTo("resultCode=9401&resultMessage=not+authorized");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "TEXT/HTML", "application/json, text/html;q=0.1"})
    void buyersShouldBeRefusedWithANotice(String accept) {
        when(useCase.receive(any(), any())).thenReturn(Receipt.CONFLICT);

        Answer answer = answer("BC", FORM, accept);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.headers())
                .containsEntry("Content-Type", "text/html;charset=utf-8")
                .containsEntry("Content-Language", "en");
        assertThat(text(answer)).contains("<html lang=\"en\">", "This payment has been processed already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tid=T", "mid=M&tid=T&tid=T&resultCode=1004&time=N&sign=S", "{\"mid\":\"M\"}"})
    void unreadableResultsShouldBe400(String body) {
        assertThat(answer("KB", body, BROWSER).status()).isEqualTo(400);
        verifyNoInteractions(useCase);
    }

    @Test
    void tooLargeAResultShouldBe413() {
        assertThat(answer("KB", "x".repeat(64 * 1024 + 1), null).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "HEAD", "OPTIONS"})
    void anotherMethodShouldBe405(String method) {
        Answer answer = endpoint.answer(issuer("LOTTE"), InboundRequests.by(method));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "POST");
    }

    @Test
    void buyersWhoCannotBeLedBackShouldBeToldSo() {
        when(useCase.receive(any(), any())).thenReturn(Receipt.STORED);
        when(windows.returnAddress(any(), any()))
                .thenReturn(Optional.empty())
                .thenThrow(new IllegalStateException("database down"));

        assertThat(answer("KB", FORM, BROWSER).status()).isEqualTo(500);
        assertThat(answer("KB", FORM, BROWSER).status()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "*/*"})
    void answersShouldBeShownInOurOwnFrameOnly(String accept) {
        when(useCase.receive(any(), any())).thenReturn(Receipt.STORED, Receipt.STALE);
        when(windows.returnAddress(any(), any())).thenReturn(Optional.of(BACK));

        for (int round = 0; round < 2; round++) {
            assertThat(answer("KB", FORM, accept).headers())
                    .containsEntry("X-Frame-Options", "SAMEORIGIN")
                    .hasEntrySatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .contains("default-src 'none'", "frame-ancestors 'self'")
                                    .doesNotContain("unsafe"));
        }
    }

    @Test
    void noticesShouldBeOneForEachStatusInBothLanguages() {
        Set<String> texts = new HashSet<>();
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            ResourceBundle notices = ResourceBundle.getBundle("dev.appcard.adapter.inbound.callback.notices", locale);
            for (Refusal refusal : Refusal.values()) {
                texts.add(notices.getString(Integer.toString(refusal.status())));
            }
        }
        assertThat(texts).hasSize(2 * Refusal.values().length);
    }

    private Answer answer(String issuer, String body, String accept) {
        return endpoint.answer(issuer(issuer), InboundRequests.post("/inbound/x/browser", body, accept));
    }

    private static InboundIssuer issuer(String code) {
        return new InboundIssuer(IssuerPolicies.of(new IssuerCode(code)));
    }
}
