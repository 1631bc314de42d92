package dev.appcard.adapter.outbound.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.domain.webhook.WebhookUrlFault;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults A14: to what nothing is sent. */
@DisplayName("A webhook URL")
class AddressCheckTest {

    private static final String PUBLIC = "93.184.215.14";
    private static final String PUBLIC_6 = "2606:2800:21f:cb07:6820:80da:af6b:8b2c";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.com",
                "https://shop.example.com/",
                "HTTPS://Shop.Example.COM/hooks?from=appcard&x=%20",
                "https://shop.example.com:443/a",
                "https://shop.example.com:8443/a",
                "https://xn--bj0bj06e.xn--3e0b707e/hooks",
                "https://1.shop.example.com/hooks"
            })
    @DisplayName("of https at a public name may be told")
    void allowed(String url) {
        assertThat(check(false, PUBLIC, PUBLIC_6).faultOf(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://shop.example.com/ | SCHEME
        ftp://shop.example.com/ | SCHEME
        file://shop.example.com/etc/passwd | SCHEME
        gopher://shop.example.com:25/x | SCHEME
        http://localhost:9099/hooks | SCHEME
        https://user:pass@shop.example.com/ | USER_INFO
        https://user@shop.example.com/ | USER_INFO
        https://user@127.1/ | USER_INFO
        https://shop.example.com:22/ | PORT
        https://shop.example.com:25/ | PORT
        https://shop.example.com:6379/ | PORT
        https://shop.example.com:80/ | PORT
        https://shop.example.com:0/ | PORT
        https://localhost/ | HOST
        https://LOCALHOST/ | HOST
        https://localhost./ | HOST
        https://a.localhost/ | HOST
        https://db.internal/ | HOST
        https://metadata.google.internal/ | HOST
        https://printer.local/ | HOST
        https://gateway/ | HOST
        https://127.1/ | HOST
        https://127.0.0.1/ | HOST
        https://0x7f000001/ | HOST
        https://0x7f.0.0.1/ | HOST
        https://0177.0.0.1/ | HOST
        https://2130706433/ | HOST
        https://0/ | HOST
        https://8.8.8.8/ | HOST
        https://[::1]/ | HOST
        https://[::ffff:169.254.169.254]/ | HOST
        https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/ | HOST
        https://169.254.169.254/latest/meta-data | HOST
        https://shop.example.com./ | HOST
        https://shop_a.example.com/ | HOST
        https://-shop.example.com/ | HOST
        https://1.0.0.127.in-addr.arpa/ | HOST
        https://shop.example.com/#part | MALFORMED
        https://쇼핑.한국/ | MALFORMED
        https://ѕhop.example.com/ | MALFORMED
        https://shop.example.com/a b | MALFORMED
        https:shop.example.com | MALFORMED
        https:///hooks | MALFORMED
        shop.example.com/hooks | MALFORMED
        //shop.example.com/hooks | MALFORMED
        https://shop.example.com/\\u000d\\u000aX: y | MALFORMED
        """)
    @DisplayName("of anything else may not")
    void refused(String url, WebhookUrlFault fault) {
        assertThat(check(false, PUBLIC).faultOf(url.replace("\\u000d\\u000a", "\r\n")))
                .contains(fault);
    }

    @Test
    @DisplayName("of more than 2048 characters may not")
    void tooLong() {
        assertThat(check(false, PUBLIC).faultOf("https://shop.example.com/" + "a".repeat(2048)))
                .contains(WebhookUrlFault.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:a00:1::",
                "3fff::1",
                "fc00::1",
                "fd00::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "5f00::1"
            })
    @DisplayName("whose name has an address inside may not, wherever that stands among the others")
    void inside(String address) {
        String url = "https://shop.example.com/";
        assertThat(check(false, address).faultOf(url)).contains(WebhookUrlFault.PRIVATE_ADDRESS);
        assertThat(check(false, PUBLIC, PUBLIC_6, address).faultOf(url)).contains(WebhookUrlFault.PRIVATE_ADDRESS);
        assertThat(check(false, address, PUBLIC).faultOf(url)).contains(WebhookUrlFault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "2400::1",
                "223.255.255.255"
            })
    @DisplayName("whose address lies beside those may")
    void beside(String address) {
        assertThat(check(false, address).faultOf("https://shop.example.com/")).isEmpty();
    }

    @Test
    @DisplayName("whose name has no address may not")
    void unresolved() {
        assertThat(check(false).faultOf("https://shop.example.com/")).contains(WebhookUrlFault.UNRESOLVED);
        NameService away = _ -> {
            throw new UnknownHostException("away");
        };
        assertThat(new AddressCheck(away, settings(false), () -> {}).faultOf("https://shop.example.com/"))
                .contains(WebhookUrlFault.UNRESOLVED);
    }

    @Test
    @DisplayName("of http at localhost may be told where the deployment says so, and nothing else more")
    void localhost() {
        AddressCheck demo = check(true, PUBLIC);

        assertThat(demo.faultOf("http://localhost:9099/hooks")).isEmpty();
        assertThat(demo.faultOf("http://localhost/")).isEmpty();
        assertThat(List.of(
                        "http://127.0.0.1:9099/",
                        "http://localhost.example.com/",
                        "http://[::1]/",
                        "http://a@localhost/",
                        "https://localhost/"))
                .allSatisfy(url -> assertThat(demo.faultOf(url)).isPresent());
    }

    @Test
    @DisplayName("is not judged within a transaction")
    void guarded() {
        TransactionGuard inTransaction = () -> {
            throw new IllegalStateException("in a transaction");
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new AddressCheck(_ -> List.of(), settings(false), inTransaction)
                        .faultOf("https://shop.example.com/"));
    }

    private static AddressCheck check(boolean localhost, String... addresses) {
        List<InetAddress> all =
                Arrays.stream(addresses).map(InetAddress::ofLiteral).toList();
        return new AddressCheck(_ -> all, settings(localhost), () -> {});
    }

    private static WebhookLineSettings settings(boolean localhost) {
        return new WebhookLineSettings(localhost, Duration.ofSeconds(15));
    }
}
