package dev.appcard.adapter.inbound.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowPreferences;
import org.junit.jupiter.api.Test;

class WindowResourceTest {

    @Test
    void onlyPagesOfOfferedIssuersShouldBeFramed() {
        WindowPreferences onlyNh = new WindowPreferences(new IssuerCode("NH"), true, null, 12, false, false);

        assertThat(WindowResource.framed(view(onlyNh))).containsExactly("https://nh.example.com");
        assertThat(WindowResource.framed(view(WindowPreferences.NONE)))
                .hasSameSizeAs(IssuerPolicies.all())
                .contains("https://kb.example.com", "https://bc.example.com");
    }

    @Test
    void nothingShouldBeFramedWhereOnlyAppsAreOffered() {
        WindowPreferences appsOnly = new WindowPreferences(null, false, null, Instalment.MOST_MONTHS, false, true);

        assertThat(WindowResource.framed(view(appsOnly))).isEmpty();
    }

    private static WindowView view(WindowPreferences preferences) {
        return WindowSamples.view(WindowSamples.order(preferences), WindowSamples.state(StateName.READY));
    }
}
