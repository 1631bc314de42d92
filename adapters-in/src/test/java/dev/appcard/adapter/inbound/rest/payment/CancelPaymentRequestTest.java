package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CancelPaymentRequestTest {

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("가".repeat(201), "가".repeat(200)),
                Arguments.of("👍".repeat(201), "👍".repeat(200)),
                Arguments.of("\\u0000변심\\u0007", " 변심 "),
                Arguments.of("고객\\n변심", "고객\n변심"),
                Arguments.of("카드 4111-1111-1111-1111 오류", "카드 ****-****-****-**** 오류"),
                Arguments.of("가".repeat(195) + " 4111111111111111", "가".repeat(195) + " ****"),
                Arguments.of("계좌 391-910101-45607로", "계좌 391-910101-45607로"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void readShouldTakeEveryReason(String sent, String taken) {
        assertThat(CancelPaymentRequest.read(body("{\"cancelReason\":\"" + sent + "\"}"))
                        .reason())
                .isEqualTo(taken);
    }

    private static JsonBody body(String json) {
        return JsonBody.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
