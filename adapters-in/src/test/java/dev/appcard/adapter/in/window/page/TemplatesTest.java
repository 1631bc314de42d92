package dev.appcard.adapter.in.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.in.rest.common.Language;
import dev.appcard.adapter.in.window.WindowSamples;
import dev.appcard.adapter.in.window.asset.Assets;
import dev.appcard.application.WindowSettings;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private static final String EVIL = "\"><script>alert('원두')</script>";

    private final Templates templates = new Templates();
    private final WindowPageMaker pages = new WindowPageMaker(
            new Assets(), new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofSeconds(2)));

    @ParameterizedTest
    @EnumSource(StateName.class)
    void noPageShouldHaveScriptOrStyleInsideOrForeignFiles(StateName state) {
        for (String page : List.of(window(state, EVIL), phone(state, EVIL))) {
            assertThat(page)
                    .startsWith("<!doctype html>")
                    .contains("&lt;script&gt;alert(")
                    .doesNotContain("<script>")
                    .doesNotContain("<style", "style=", "onclick=", "src=\"http", "href=\"http://cdn", "javascript:");
        }
    }

    @Test
    void anAppCallShouldStandInItsLinkWhole() {
        String call = "intent://pay?mid=A&tid=B#Intent;scheme=kb-acp;package=p;end";
        String page = templates.phone(pages.phone(
                WindowSamples.view(
                        WindowSamples.order("원두", ApprovalMode.AUTOMATIC),
                        WindowSamples.state(StateName.APP_CALLED, Channel.PC)),
                Texts.of(Language.KOREAN),
                Optional.of(call)));

        assertThat(page).contains("id=\"open-app\" href=\"" + call.replace("&", "&amp;") + "\"");
    }

    @Test
    void theWindowShouldOfferWhatThePaymentAllows() {
        assertThat(window(StateName.READY, "원두"))
                .contains("id=\"issuer-KB\"", "data-months=\"0,2,3,4,5,6,7,8,9,10,11,12\"", "일시불", "12개월")
                .contains("52,000원", "데모상점", "id=\"pay\"", "id=\"cancel\"");
    }

    @Test
    void theWindowShouldSpeakEnglishWhenAskedTo() {
        WindowPage page = pages.window(
                WindowSamples.view(
                        WindowSamples.order("원두", ApprovalMode.AUTOMATIC), WindowSamples.state(StateName.EXPIRED)),
                Texts.of(Language.ENGLISH));

        assertThat(templates.window(page)).contains("<html lang=\"en\">", "The time for this payment is over");
    }

    private String window(StateName state, String goods) {
        return templates.window(pages.window(
                WindowSamples.view(WindowSamples.order(goods, ApprovalMode.ON_CONFIRM), WindowSamples.state(state)),
                Texts.of(Language.KOREAN)));
    }

    private String phone(StateName state, String goods) {
        return templates.phone(pages.phone(
                WindowSamples.view(WindowSamples.order(goods, ApprovalMode.ON_CONFIRM), WindowSamples.state(state)),
                Texts.of(Language.KOREAN),
                Optional.of("kb-acp://pay?a=1")));
    }
}
