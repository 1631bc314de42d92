package dev.appcard.adapter.inbound.window.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.window.WindowSamples;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.ReturnAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopAppTest {

    @ParameterizedTest
    @CsvSource({
        "shop://pay?x=1, shop://pay?x=1",
        "shop://, shop://",
        "com.shop.app+1, com.shop.app+1://",
    })
    void aWebViewShouldBeLeftByTheSchemeAsTheMerchantRegisteredIt(String scheme, String address) {
        assertThat(ShopApp.address(payment(scheme, WindowSamples.state(StateName.AUTHENTICATED, Channel.WEBVIEW))))
                .contains(address);
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "WEBVIEW", mode = EnumSource.Mode.EXCLUDE)
    void aBrowserShouldStayEvenWhenTheShopHasAnApp(Channel channel) {
        assertThat(ShopApp.address(payment("shop://", WindowSamples.state(StateName.AUTHENTICATED, channel))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "AUTHENTICATION_FAILED", "EXPIRED"})
    void whereNobodyKnowsTheChannelTheShopsAppShouldBeOffered(StateName state) {
        assertThat(ShopApp.address(payment("shop://", WindowSamples.state(state))))
                .contains("shop://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "blob:x"})
    void anAddressThatRunsScriptShouldNeverBeLinked(String scheme) {
        assertThat(ShopApp.address(payment(scheme, WindowSamples.state(StateName.AUTHENTICATED, Channel.WEBVIEW))))
                .isEmpty();
    }

    @Test
    void aShopWithoutAnAppShouldHaveNoAddress() {
        WindowSession session = WindowSamples.session(
                WindowSamples.order("원두", ApprovalMode.ON_CONFIRM),
                WindowSamples.state(StateName.AUTHENTICATED, Channel.WEBVIEW));

        assertThat(ShopApp.address(session)).isEmpty();
    }

    private static WindowSession payment(String scheme, PaymentState state) {
        ReturnAddresses addresses = new ReturnAddresses(WindowSamples.SUCCESS, WindowSamples.FAIL, scheme);
        return WindowSamples.session(WindowSamples.order("원두", ApprovalMode.ON_CONFIRM, addresses), state);
    }
}
