package dev.appcard.adapter.inbound.window.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9099/success, http://localhost:9099/success?orderId=o%201&message=%ED%95%9C%26%3D",
        "http://localhost:9099, http://localhost:9099?orderId=o%201&message=%ED%95%9C%26%3D",
        "http://a/b?, http://a/b?orderId=o%201&message=%ED%95%9C%26%3D",
        "http://a/b?x=1&y=a%20b, http://a/b?x=1&y=a%20b&orderId=o%201&message=%ED%95%9C%26%3D",
        "http://a/b#part?no=query, http://a/b?orderId=o%201&message=%ED%95%9C%26%3D#part?no=query",
        "http://a/b?x=1#part, http://a/b?x=1&orderId=o%201&message=%ED%95%9C%26%3D#part",
        "http://a/b?orderId=theirs&x&%6frderId=2, http://a/b?x&orderId=o%201&message=%ED%95%9C%26%3D",
        "http://a/b?bad=%zz&%zz, http://a/b?bad=%zz&%zz&orderId=o%201&message=%ED%95%9C%26%3D",
        "http://a/한글?이름=값,"
                + " http://a/%ED%95%9C%EA%B8%80?%EC%9D%B4%EB%A6%84=%EA%B0%92&orderId=o%201&message=%ED%95%9C%26%3D",
        "shopapp://paid, shopapp://paid?orderId=o%201&message=%ED%95%9C%26%3D"
    })
    void withShouldMergeIntoWhateverIsThere(String address, String expected) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("orderId", "o 1");
        parameters.put("message", "한&=");

        assertThat(ReturnAddress.with(address, parameters)).isEqualTo(expected);
    }
}
