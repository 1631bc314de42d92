package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An issuer and a way of authenticating:")
class EveryWayScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("what was agreed on before the app is kept sealed until the result, and not longer")
    void issuerSession() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks call = world.call(payment, World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD));
        assertThat(world.now(payment).call().orElseThrow().issuerSession()).isPresent();

        assertThat(world.receiving.receive(World.SAMSUNG, world.withSession.approve(call)))
                .isEqualTo(Receipt.STORED);

        assertThat(world.now(payment).call().orElseThrow().issuerSession()).isEmpty();
    }

    @Test
    @DisplayName("a result under an earlier agreement is unreadable: only the last call counts")
    void earlierAgreement() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks first = world.call(payment, World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD));
        AppCallLinks second = world.call(payment, World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD));

        assertThat(world.receiving.receive(World.SAMSUNG, world.withSession.approve(first)))
                .isEqualTo(Receipt.UNREADABLE);
        assertThat(world.receiving.receive(World.SAMSUNG, world.withSession.approve(second)))
                .isEqualTo(Receipt.STORED);
    }

    @Test
    @DisplayName("the phone that has read the QR code makes an agreement of its own, which then counts")
    void phoneAgreesAgain() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        var onPc = new CallAppUseCase.CallApp(
                World.SAMSUNG, AuthenticationMethod.APP_CARD, Channel.PC, Instalment.AT_ONCE, "203.0.113.7");
        AppCallLinks shown = world.call(payment, onPc);
        AppCallLinks onPhone = phoneCall(payment);

        assertThat(world.receiving.receive(World.SAMSUNG, world.withSession.approve(shown)))
                .isEqualTo(Receipt.UNREADABLE);
        assertThat(world.receiving.receive(World.SAMSUNG, world.withSession.approve(onPhone)))
                .isEqualTo(Receipt.STORED);
        assertThat(world.now(payment).call().orElseThrow().channel()).isEqualTo(Channel.PC);
    }

    @Test
    @DisplayName("an issuer that cannot be asked leaves the payment as it was: the buyer tries again")
    void unavailable() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        var choice = World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD);
        world.withSession.failNext(Cause.TIMED_OUT);

        assertThat(world.callingApp.call(World.window(payment), choice))
                .isEqualTo(CallAppUseCase.Refused.ISSUER_TIMED_OUT);
        assertThat(world.state(payment)).isEqualTo(StateName.READY);

        world.withSession.failNext(Cause.UNREACHABLE);
        assertThat(world.callingApp.call(World.window(payment), choice))
                .isEqualTo(CallAppUseCase.Refused.ISSUER_UNAVAILABLE);
        world.call(payment, choice);
        assertThat(world.state(payment)).isEqualTo(StateName.APP_CALLED);
    }

    @ParameterizedTest(name = "{0} by {1} comes through the page''s endpoint, is laid out as {2} and told as {3}")
    @CsvSource({"KB, ISP, Isp, CARD_ISP", "SAMSUNG, ANSIM, Ansim, CARD_ANSIM", "SHINHAN, ANSIM, Ansim, CARD_ANSIM"})
    void pages(String issuer, AuthenticationMethod method, String kind, PayType told) {
        IssuerCode code = new IssuerCode(issuer);
        var peer =
                code.equals(World.KB) ? world.issuer : code.equals(World.SHINHAN) ? world.relayed : world.withSession;
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks call = world.call(payment, World.choice(code, method));
        assertThat(peer.calls().getLast().callbackUrl())
                .isEqualTo("https://pay.example/inbound/" + code.inPath() + "/browser");

        ResultEnvelope result = peer.approve(call);
        assertThat(world.receiving.receive(code, result)).isEqualTo(Receipt.STORED);
        assertThat(world.viewing.returnAddress(code, result.tid()))
                .contains("https://pay.example/window/" + World.window(payment).reveal() + "/return");
        world.confirm(payment);

        assertThat(world.van.approvalsSent()).singleElement().satisfies(order -> {
            assertThat(World.codeOf(order).otc().getClass().getSimpleName()).isEqualTo(kind);
            assertThat(World.codeOf(order).issuer()).isEqualTo(code);
        });
        assertThat(world.now(payment).payType()).isEqualTo(told);
    }

    @Test
    @DisplayName("a result of the app, when the buyer chose the page meanwhile, is a conflict")
    void otherDoor() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks app = world.callApp(payment);
        world.call(payment, World.choice(World.KB, AuthenticationMethod.ISP));

        assertThat(world.receiving.receive(World.KB, world.issuer.approve(app))).isEqualTo(Receipt.CONFLICT);
    }

    @ParameterizedTest(name = "{0} does not have {1}")
    @CsvSource({"KB, ANSIM, 'APP_CARD, ISP'", "SHINHAN, ISP, 'APP_CARD, ANSIM'", "SAMSUNG, ISP, 'APP_CARD, ANSIM'"})
    void forbiddenWays(String issuer, AuthenticationMethod method, String offered) {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);

        assertThat(world.callingApp.call(World.window(payment), World.choice(new IssuerCode(issuer), method)))
                .isEqualTo(new CallAppUseCase.NotOffered("method", List.of(offered.split(", "))));
        assertThat(world.state(payment)).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("a page stays in the web view, so that it needs no scheme to come back by; ISP's app does")
    void webViewWithoutScheme() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);

        assertThat(inWebView(payment, World.SAMSUNG, AuthenticationMethod.ANSIM))
                .isInstanceOf(CallAppUseCase.Called.class);
        assertThat(inWebView(payment, World.KB, AuthenticationMethod.ISP))
                .isEqualTo(new CallAppUseCase.NotOffered("channel", List.of("PC", "MOBILE_WEB")));
    }

    @ParameterizedTest(name = "{0} on {1}: leaves for an app: {2}, in a frame of the window: {3}")
    @CsvSource({
        "APP_CARD, PC, false, false",
        "APP_CARD, MOBILE_WEB, true, false",
        "APP_CARD, WEBVIEW, true, false",
        "ANSIM, PC, false, true",
        "ANSIM, MOBILE_WEB, false, true",
        "ANSIM, WEBVIEW, false, true",
        "ISP, PC, false, true",
        "ISP, MOBILE_WEB, true, false",
        "ISP, WEBVIEW, true, false"
    })
    void whereItHappens(AuthenticationMethod method, Channel channel, boolean leaves, boolean framed) {
        assertThat(method.leavesFor(channel)).isEqualTo(leaves);
        assertThat(method.isFramedOn(channel)).isEqualTo(framed);
    }

    @Test
    @DisplayName("a page in the window is nothing for the phone that has read a QR code")
    void pageIsNotForAnotherPhone() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        world.call(
                payment,
                new CallAppUseCase.CallApp(
                        World.KB, AuthenticationMethod.ISP, Channel.PC, Instalment.AT_ONCE, "203.0.113.7"));

        assertThat(world.callingApp.callFromPhone(World.window(payment))).isEqualTo(CallAppUseCase.Refused.TOO_LATE);
    }

    @Test
    @DisplayName("a call that a result overtakes is too late")
    void overtakenCall() {
        Payment payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        AppCallLinks first = world.callApp(payment);
        world.vault.onNextSealing(() -> world.post(world.issuer.approve(first)));

        assertThat(world.callingApp.call(
                        World.window(payment), World.choice(World.SAMSUNG, AuthenticationMethod.APP_CARD)))
                .isEqualTo(CallAppUseCase.Refused.TOO_LATE);
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);
    }

    @Test
    @DisplayName("the issuer is told names of the contract's length: 40 and 50 bytes of EUC-KR")
    void names() {
        var long50 = "가".repeat(26);
        var order = new OpenPayment(
                new OrderId("order-long"),
                long50,
                Money.won(1_000),
                Money.ZERO,
                ApprovalMode.ON_CONFIRM,
                Customer.UNKNOWN,
                new ReturnAddresses("https://shop.example/ok", "https://shop.example/no", null),
                WindowPreferences.NONE,
                Map.of());
        if (world.opening.open(World.SHOP, order, Core.BY_SERVER, KeyedCall.none())
                instanceof CommandResult.Done<Payment>(Payment payment)) {
            world.callApp(payment);
        }

        assertThat(world.issuer.calls()).singleElement().satisfies(told -> {
            assertThat(told.goods()).isEqualTo("가".repeat(25));
            assertThat(told.merchant()).isEqualTo("데모상점");
        });
    }

    private CallAppUseCase.Outcome inWebView(Payment payment, IssuerCode issuer, AuthenticationMethod method) {
        return world.callingApp.call(
                World.window(payment),
                new CallAppUseCase.CallApp(issuer, method, Channel.WEBVIEW, Instalment.AT_ONCE, "203.0.113.7"));
    }

    private AppCallLinks phoneCall(Payment payment) {
        return switch (world.callingApp.callFromPhone(World.window(payment))) {
            case CallAppUseCase.Called called -> called.links();
            case CallAppUseCase.Outcome refused -> throw new AssertionError("not called: " + refused);
        };
    }
}
