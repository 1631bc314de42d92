package dev.appcard.adapter.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Differs;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Unreadable;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.IssuerSession;
import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls of apps and pages, as the issuers read them; and what tells an issuer's words from anybody else's. */
class CallsTest {

    private PlayedIssuer issuer = new PlayedIssuer(IssuerSpec.KB);

    @AfterEach
    void close() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("an app is told what the contract says, and nothing else")
    void requestShouldHaveTheContractsFields(IssuerSpec spec) {
        AppCallLinks links = links(spec, AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB);

        JsonObject request = issuer.request(PlayedIssuer.query(Objects.requireNonNull(links.iosUrl())));

        assertThat(request.toString())
                .isEqualTo(
                        ("{\"purpose\":\"PAY\",\"mid\":\"DEMO%s\",\"tid\":\"%s\",\"merchant\":\"데모상점\",\"amount\":51000,\"goods\":\"원두"
                            + " \\\"커피\\\" 1kg/봉\",\"installment\":\"03\","
                            + "\"returnUrl\":\"http://localhost:9080/window/abc_DEF-123\",\"callbackUrl\":\"http://localhost:9080/inbound/issuer?a=b"
                            + " c&d\",\"time\":\"20261122101530\"}")
                                .formatted(spec, spec.tidOf(PlayedGateways.KEY)));
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("of a registration an app is told that it is one, and no amount")
    void requestShouldSayThatItRegisters(IssuerSpec spec) {
        use(spec);
        AppCallLinks links = ((Prepared) PlayedGateways.gateway(spec, issuer.baseUrl())
                        .prepareCall(PlayedGateways.registration(Channel.MOBILE_WEB)))
                .links();

        JsonObject request = issuer.request(PlayedIssuer.query(Objects.requireNonNull(links.iosUrl())));

        assertThat(request.toString())
                .startsWith(
                        "{\"purpose\":\"REGISTER\",\"mid\":\"DEMO%s\",\"tid\":\"%s\",\"merchant\":\"데모상점\",\"amount\":0,"
                                .formatted(spec, spec.tidOf(PlayedGateways.REGISTRATION_KEY)))
                .contains("\"installment\":\"00\"");
    }

    @Test
    @DisplayName("BC is told of a registration as of a payment of nothing")
    void bcShouldBeToldOfARegistration() {
        use(IssuerSpec.BC);

        PlayedGateways.gateway(IssuerSpec.BC, issuer.baseUrl()).prepareCall(PlayedGateways.registration(Channel.PC));

        assertThat(issuer.bc().orderOf("700000000000").toString())
                .startsWith(
                        "{\"mid\":\"DEMOBC\",\"orderNo\":\"" + PlayedGateways.REGISTRATION_KEY + "\",\"amount\":0,");
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void appUrlsShouldHaveTheForms(IssuerSpec spec) {
        AppCallLinks links = links(spec, AuthenticationMethod.APP_CARD, Channel.PC);
        String session = spec == IssuerSpec.SAMSUNG ? "&sessionId=session-0" : "";

        assertThat(links.iosUrl())
                .matches(spec.scheme() + "://pay\\?mid=DEMO" + spec + "&tid=" + spec.tidOf(PlayedGateways.KEY)
                        + "&encData=[A-Za-z0-9_-]+&sign=[0-9a-f]{64}" + session);
        assertAndroid(links, spec.scheme(), spec.androidPackage());
        assertThat(links.bridgeUrl()).isNull();
        assertThat(links.pageUrl()).isNull();
        assertThat(issuer.told(links).tid()).isEqualTo(spec.tidOf(PlayedGateways.KEY));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @DisplayName("BC's app is opened by its bridge page alone, with BC's own tid")
    void bcShouldBeCalledByItsBridge(Channel channel) {
        AppCallLinks links = links(IssuerSpec.BC, AuthenticationMethod.APP_CARD, channel);

        assertThat(links.bridgeUrl()).isEqualTo(issuer.baseUrl() + "/appcard/bridge?tid=700000000000");
        assertThat(links.iosUrl()).isNull();
        assertThat(links.androidUrl()).isNull();
        assertThat(links.pageUrl()).isNull();
        assertThat(issuer.bc().orderOf("700000000000").toString())
                .startsWith("{\"mid\":\"DEMOBC\",\"orderNo\":\"" + PlayedGateways.KEY + "\",\"amount\":51000,"
                        + "\"goods\":\"원두 \\\"커피\\\" 1kg/봉\","
                        + "\"callbackUrl\":\"http://localhost:9080/inbound/issuer?a=b c&d\","
                        + "\"time\":\"20261122101530\",\"sign\":\"");
    }

    static Stream<Arguments> pages() {
        return Stream.of(IssuerSpec.values())
                .flatMap(spec -> Stream.of(Channel.values()).map(channel -> Arguments.of(spec, channel)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void pagesShouldHaveTheSignedParameters(IssuerSpec spec, Channel channel) {
        AuthenticationMethod method = spec.methods().getLast();
        AppCallLinks links = links(spec, method, channel);

        boolean app = method == AuthenticationMethod.ISP && channel.isOnPhone();
        String url = Objects.requireNonNull(app ? links.iosUrl() : links.pageUrl());
        String path = method == AuthenticationMethod.ISP ? "/isp?" : "/ansim?";
        assertThat(url).startsWith((app ? "ispmobile://pay?" : issuer.baseUrl() + path) + "mid=DEMO" + spec + "&tid=");
        assertThat(issuer.told(links).installment()).isEqualTo("03");
        assertThat(PlayedIssuer.query(url))
                .containsAllEntriesOf(Map.of(
                        "tid", spec.tidOf(PlayedGateways.KEY),
                        "amount", "51000",
                        "returnUrl", "http://localhost:9080/inbound/issuer?a=b c&d",
                        "time", "20261122101530"));
        assertThat(app ? links.pageUrl() : links.iosUrl()).isNull();
        if (app) {
            assertAndroid(links, "ispmobile", "kvp.jjy.MispAndroid320");
        }
    }

    @Test
    @DisplayName("every call of Samsung's app has a session of its own, and only the last one's result can be read")
    void samsungShouldForgetAnEarlierSession() {
        use(IssuerSpec.SAMSUNG);
        IssuerGateway gateway = PlayedGateways.gateway(IssuerSpec.SAMSUNG, issuer.baseUrl());
        var payment = PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB);
        Prepared first = (Prepared) gateway.prepareCall(payment);
        Prepared second = (Prepared) gateway.prepareCall(payment);
        ResultEnvelope early = issuer.approve(first.links());

        assertThat(gateway.open(early, first.session())).isInstanceOf(Readable.class);
        assertThat(gateway.open(early, second.session())).isInstanceOf(Unreadable.class);
        assertThat(gateway.open(early, null)).isInstanceOf(Unreadable.class);
        assertThat(issuer.samsung().keyOf("session-0"))
                .hasSize(32)
                .isNotEqualTo(issuer.samsung().keyOf("session-1"));
    }

    @Test
    @DisplayName("BC's result has to be of the tid that was agreed on for the last call")
    void bcShouldKnowItsOwnTidOnly() {
        use(IssuerSpec.BC);
        IssuerGateway gateway = PlayedGateways.gateway(IssuerSpec.BC, issuer.baseUrl());
        Prepared prepared = (Prepared)
                gateway.prepareCall(PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB));
        ResultEnvelope result = issuer.approve(prepared.links());

        assertThat(gateway.open(result, prepared.session())).isInstanceOf(Readable.class);
        assertThat(gateway.open(result, IssuerSession.of("700000000009"))).isInstanceOf(Differs.class);
        assertThat(gateway.open(result, null)).isInstanceOf(Differs.class);
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    @DisplayName("only an issuer behind the relay may ask for an order, with its own mid and sign")
    void confirmationsShouldBeTheRelaysAlone(IssuerSpec spec) {
        use(spec);
        IssuerGateway gateway = PlayedGateways.gateway(spec, issuer.baseUrl());
        String order = "OD" + PlayedGateways.KEY;
        String sign = issuer.sign("confirm", spec.mid(), order, "20261122101530");

        assertThat(gateway.isGenuine(new OrderConfirmation(order, spec.mid(), "20261122101530", sign)))
                .isEqualTo(spec == IssuerSpec.SHINHAN);
        assertThat(gateway.isGenuine(new OrderConfirmation(order, "DEMOX", "20261122101530", sign)))
                .isFalse();
        assertThat(gateway.isGenuine(new OrderConfirmation(order, spec.mid(), "20261122101531", sign)))
                .isFalse();
        assertThat(gateway.isGenuine(new OrderConfirmation(order + "0", spec.mid(), "20261122101530", sign)))
                .isFalse();
        assertThat(gateway.isGenuine(new OrderConfirmation(order, spec.mid(), "20261122101530", "")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "KB, pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A, pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A",
        "SHINHAN, ODpay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A, pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A",
        "SHINHAN, PLpay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A,",
        "SHINHAN, pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A,",
        "SHINHAN, OD,",
        "SHINHAN, ODshort,",
        "KB, short,",
        "KB, '',",
        "KB, reg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A, reg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A",
        "SHINHAN, ODreg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A, reg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A",
        "BC, 700000000000,",
        "BC, pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A|, "
    })
    void transactionOfShouldKnowTheDeploymentsOwn(IssuerSpec spec, String tid, String paymentKey) {
        var found = PlayedGateways.gateway(spec, "http://localhost").transactionOf(tid);

        assertThat(found.map(TransactionKey::value).orElse(null)).isEqualTo(paymentKey);
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    @DisplayName("what was made with the previous keys is taken while they are set, and not after")
    void previousKeysShouldBeTakenOnlyWhileTheyAreSet(IssuerSpec spec) {
        issuer.close();
        byte[] oldKey = new byte[spec.key().length];
        byte[] oldMacKey = new byte[32];
        issuer = new PlayedIssuer(spec, oldKey, oldMacKey);
        var told = new PlayedIssuer.Told(
                spec.methods().getLast(),
                spec.tidOf(PlayedGateways.KEY),
                spec.tidOf(PlayedGateways.KEY),
                51_000,
                "03",
                "20261122101530",
                "");
        ResultEnvelope result = issuer.result(
                told, spec.form(spec.methods().getLast()).content(told.innerTid(), told.amount(), told.installment()));
        IssuerGateway rotating = PlayedGateways.gateway(spec, issuer.baseUrl(), oldKey, oldMacKey);
        IssuerGateway settled = PlayedGateways.gateway(spec, issuer.baseUrl());

        assertThat(rotating.isGenuine(result)).isTrue();
        assertThat(rotating.open(result, null)).isInstanceOf(Readable.class);
        assertThat(settled.isGenuine(result)).isFalse();
        assertThat(settled.open(result, null)).isInstanceOf(Unreadable.class);
    }

    private AppCallLinks links(IssuerSpec spec, AuthenticationMethod method, Channel channel) {
        use(spec);
        IssuerGateway gateway = PlayedGateways.gateway(spec, issuer.baseUrl());
        return ((Prepared) gateway.prepareCall(PlayedGateways.payment(method, channel))).links();
    }

    private void use(IssuerSpec spec) {
        issuer.close();
        issuer = new PlayedIssuer(spec);
    }

    private static void assertAndroid(AppCallLinks links, String scheme, String androidPackage) {
        String iosUrl = Objects.requireNonNull(links.iosUrl());
        String call = iosUrl.substring(iosUrl.indexOf("pay?"));
        String android = Objects.requireNonNull(links.androidUrl());
        String store = android.substring(android.indexOf("S.browser_fallback_url="), android.lastIndexOf(";end"));

        assertThat(android)
                .isEqualTo("intent://" + call + "#Intent;scheme=" + scheme + ";package=" + androidPackage + ";" + store
                        + ";end");
        assertThat(URLDecoder.decode(store, StandardCharsets.UTF_8))
                .isEqualTo("S.browser_fallback_url=https://play.google.com/store/apps/details?id=" + androidPackage);
        assertThat(store.substring(store.indexOf('=') + 1)).doesNotContain(":", "/", ";", "=");
    }
}
