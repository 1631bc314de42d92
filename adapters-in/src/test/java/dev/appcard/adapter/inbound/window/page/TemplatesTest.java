package dev.appcard.adapter.inbound.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.window.WindowSamples;
import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final String EVIL = "\"><script>alert('원두')</script>";

    private final Templates templates = new Templates();
    private final WindowPageMaker pages = new WindowPageMaker(
            new Assets(), new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofSeconds(2)));

    @ParameterizedTest
    @EnumSource(StateName.class)
    void noPageShouldHaveScriptOrStyleInsideOrForeignFiles(StateName state) {
        for (String page : List.of(window(state, EVIL), phone(state, EVIL, new PhoneCall.Link("kb-acp://pay?a=1")))) {
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
        String page = phone(StateName.APP_CALLED, "원두", new PhoneCall.Link(call));

        assertThat(page).contains("id=\"open-app\" href=\"" + call.replace("&", "&amp;") + "\"");
    }

    @Test
    void theWindowShouldOfferWhatThePaymentAllows() {
        assertThat(window(StateName.READY, "원두"))
                .contains("id=\"issuer-KB\"", "data-months=\"0,2,3,4,5,6,7,8,9,10,11,12\"", "일시불", "12개월")
                .contains("id=\"issuer-BC-SUHYEOP\" value=\"BC\"", "비씨카드로 결제", "data-free-months=\"2,3\"")
                .contains("id=\"way-APP_CARD\"", "카드번호로 결제 (안심클릭)", "ISP로 결제", "data-ways=\"APP_CARD,ISP\"")
                .contains("52,000원", "데모상점", "id=\"pay\"", "id=\"cancel\"");
    }

    @Test
    void theIssuersPageShouldHaveAFrameWithRoomForWhatItNeedsAndAWayBack() {
        assertThat(window(StateName.READY, "원두"))
                .contains("<iframe id=\"issuer-frame\" title=\"카드사 인증 화면\" sandbox=\"allow-scripts allow-forms "
                        + "allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals\"")
                .doesNotContain("allow-top-navigation", "<iframe id=\"issuer-frame\" src")
                .contains("id=\"frame-back\"", "data-issuer=\"NH\" href=\"intent://#Intent;scheme=v3mobileplusweb;");
    }

    @Test
    void thePagesScriptShouldKnowHowTheLastCallWasMade() {
        WindowView view = WindowSamples.view(
                WindowSamples.order("원두", ApprovalMode.ON_CONFIRM),
                new PaymentState.AppCalled(
                        WindowSamples.call(new IssuerCode("NH"), AuthenticationMethod.ANSIM, Channel.PC)));

        assertThat(templates.window(pages.window(view, WindowTexts.of(Language.KOREAN))))
                .contains("data-called-on=\"PC\" data-called-by=\"ANSIM\"")
                .contains("id=\"issuer-NH\" value=\"NH\" data-ways=\"APP_CARD,ANSIM\"");
    }

    static Stream<Arguments> phonesWithoutALink() {
        return Stream.of(
                Arguments.of(StateName.READY, new PhoneCall.None(), "id=\"not-yet\""),
                Arguments.of(StateName.APP_CALLED, new PhoneCall.None(), "id=\"too-late\""),
                Arguments.of(StateName.APP_CALLED, new PhoneCall.IssuerUnavailable(), "id=\"unavailable\""),
                Arguments.of(StateName.APPROVED, new PhoneCall.None(), "id=\"outcome\""));
    }

    @ParameterizedTest
    @MethodSource("phonesWithoutALink")
    void aPhoneThatCanOpenNothingShouldReadWhy(StateName state, PhoneCall call, String notice) {
        assertThat(phone(state, "원두", call)).contains(notice).doesNotContain("id=\"open-app\"");
    }

    @Test
    void theReturnPageShouldLeadOnByALinkAndShowNothingOfThePayment() {
        assertThat(returned(Language.KOREAN, ""))
                .contains("결제를 계속합니다", "id=\"to-window\" href=\"/window/abc\"")
                .doesNotContain("id=\"to-app\"", "52,000", "데모상점", "<script>", "style=");
        assertThat(returned(Language.ENGLISH, "shop://pay"))
                .contains("Your payment goes on", "id=\"to-app\" href=\"shop://pay\"", "id=\"to-window\"");
    }

    @Test
    void theReturnPageShouldBeEncoded() {
        assertThat(returned(Language.KOREAN, "shop://\"><script>alert(1)</script>"))
                .doesNotContain("<script>");
    }

    private String returned(Language language, String shopApp) {
        return templates.returned(new ReturnPage(WindowTexts.of(language), new Assets(), "/window/abc", shopApp));
    }

    @Test
    void theWindowShouldSpeakEnglishWhenAskedTo() {
        WindowPage page = pages.window(
                WindowSamples.view(
                        WindowSamples.order("원두", ApprovalMode.AUTOMATIC), WindowSamples.state(StateName.EXPIRED)),
                WindowTexts.of(Language.ENGLISH));

        assertThat(templates.window(page)).contains("<html lang=\"en\">", "The time for this payment is over");
    }

    @Test
    void aRegistrationShouldShowWhatItIsForAndNeitherAmountNorInstalments() {
        assertThat(registration(StateName.READY, Language.KOREAN))
                .contains("<title>데모상점 카드 등록</title>", "자동결제 카드 등록", "카드 등록하기", "앱카드로 등록")
                .contains("데모상점의 자동결제에 쓸 카드를 등록합니다. 지금 결제되는 금액은 없습니다.")
                .contains("<input type=\"hidden\" id=\"instalment\" name=\"instalment\" value=\"0\">")
                .doesNotContain("id=\"amount\"", "id=\"goods\"", "id=\"plans\"", "<select", "일시불", "결제하기", "0원");
        assertThat(registration(StateName.READY, Language.ENGLISH))
                .contains("Register a card with 데모상점", "Nothing is charged now.", "Register this card")
                .doesNotContain("KRW", "Instalments", "Pay ");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHENTICATED, now, 쇼핑몰에서 카드 등록을 마칩니다.",
        "APPROVED, '', 카드가 등록되었습니다",
        "AUTHENTICATION_FAILED, soon, 구매자가 카드 등록을 취소했습니다.",
        "EXPIRED, soon, 카드 등록 시간이 지났습니다"
    })
    void aRegistrationShouldTellHowItEndedAndWhenItLeaves(StateName state, String leaves, String told) {
        assertThat(registration(state, Language.KOREAN))
                .contains(told, "data-leaves=\"" + leaves + "\"")
                .doesNotContain("결제를 ", "결제가 ", WindowSamples.AUTH_KEY.reveal(), "customer=17@shop");
    }

    @ParameterizedTest
    @EnumSource(
            value = StateName.class,
            names = {"READY", "APP_CALLED", "APPROVED"})
    void thePhonesPageOfARegistrationShouldNotSpeakOfPaying(StateName state) {
        WindowView view = WindowSamples.registration(state);

        assertThat(templates.phone(
                        pages.phone(view, WindowTexts.of(Language.KOREAN), new PhoneCall.Link("kb-acp://pay?a=1"))))
                .contains("자동결제 카드 등록")
                .doesNotContain("결제하기", "결제가 ", "결제를 ", "id=\"amount\"");
    }

    private String registration(StateName state, Language language) {
        return templates.window(pages.window(WindowSamples.registration(state), WindowTexts.of(language)));
    }

    private String window(StateName state, String goods) {
        return templates.window(pages.window(
                WindowSamples.view(WindowSamples.order(goods, ApprovalMode.ON_CONFIRM), WindowSamples.state(state)),
                WindowTexts.of(Language.KOREAN)));
    }

    private String phone(StateName state, String goods, PhoneCall call) {
        return templates.phone(pages.phone(
                WindowSamples.view(WindowSamples.order(goods, ApprovalMode.ON_CONFIRM), WindowSamples.state(state)),
                WindowTexts.of(Language.KOREAN),
                call));
    }
}
