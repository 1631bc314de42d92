package dev.appcard.adapter.inbound.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.page.PhoneCall;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.page.WindowPageMaker;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase.Called;
import dev.appcard.application.port.inbound.window.CallAppUseCase.Refused;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AuthenticationMethod;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneResourceTest {

    private static final String VIA = "http://localhost:9090/phone?url=";
    private static final AppCallLinks APP = AppCallLinks.app("ispmobile://pay?a=1", "intent://pay?a=1#Intent;end");

    @ParameterizedTest
    @CsvSource({"false, ispmobile://pay?a=1", "true, intent://pay?a=1#Intent;end"})
    void aPhoneShouldGetItsOwnCall(boolean android, String address) {
        assertThat(resource(Optional.empty()).phoneCall(new Called(AuthenticationMethod.ISP, APP), android))
                .isEqualTo(new PhoneCall.Link(address));
    }

    @Test
    void whereThereAreNoPhonesTheAppsCallShouldGoThroughWhatStandsForOne() {
        assertThat(resource(Optional.of(VIA)).phoneCall(new Called(AuthenticationMethod.APP_CARD, APP), false))
                .isEqualTo(new PhoneCall.Link(VIA + "ispmobile%3A%2F%2Fpay%3Fa%3D1"));
    }

    @Test
    void aBridgePageShouldBeOpenedAsItIs() {
        Called called = new Called(
                AuthenticationMethod.APP_CARD, AppCallLinks.bridgePage("https://bc.example.com/bridge?tid=1"));

        assertThat(resource(Optional.of(VIA)).phoneCall(called, true))
                .isEqualTo(new PhoneCall.Link("https://bc.example.com/bridge?tid=1"));
    }

    @Test
    void whereNothingCanBeOpenedThePhoneShouldGetNoLink() {
        assertThat(resource(Optional.empty()).phoneCall(Refused.TOO_LATE, true)).isEqualTo(new PhoneCall.None());
        assertThat(resource(Optional.empty()).phoneCall(Refused.ISSUER_TIMED_OUT, true))
                .isEqualTo(new PhoneCall.IssuerUnavailable());
    }

    private static PhoneResource resource(Optional<String> via) {
        Assets assets = new Assets();
        Templates templates = new Templates();
        WindowSettings settings = new WindowSettings(via, Duration.ofSeconds(2));
        return new PhoneResource(
                mock(ViewWindowQuery.class),
                mock(CallAppUseCase.class),
                settings,
                new WindowPageMaker(assets, settings),
                templates,
                new HtmlAnswers(assets, templates));
    }
}
