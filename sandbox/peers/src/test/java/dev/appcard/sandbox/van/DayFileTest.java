package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.SandboxOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The day file that the sandbox's VAN writes")
class DayFileTest {
    private static final Charset KOREAN = Charset.forName("EUC-KR");
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox(SandboxOptions.forTests().withClock(RunningSandbox.MORNING));
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @Test
    @DisplayName("holds what was booked that day, by order number, with counts and sums; nothing that was declined")
    void fileShouldHoldWhatWasBooked() throws Exception {
        var second = new Approval().orderNumber("pay_day_b-1");
        var first = new Approval().orderNumber("pay_day_a-1").amount(70_000);
        Answer approved = sandbox.ask(second);
        sandbox.ask(first);
        sandbox.ask(new Approval().orderNumber("pay_day_c-1").amount(10_002));
        sandbox.ask(Cancel.part(approved.transactionNo(), 20_000, 3));
        sandbox.ask(Cancel.ofOrder(first.orderNumber));

        List<String> lines = lines("");

        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.getBytes(KOREAN)).hasSize(200));
        assertThat(lines.getFirst()).startsWith("HKSPAYDAY010020261121000120261121101530샌드박스 밴");
        assertThat(lines.subList(1, 5))
                .extracting(
                        line -> line.substring(1, 20) + " " + line.substring(20, 31) + " " + line.substring(94, 131))
                .containsExactly(
                        "00000001A2999199999 pay_day_a-1 0000000700000020261121101530202611211",
                        "00000002N2999199999 pay_day_a-1 0000000700000020261121101530202611211",
                        "00000003A2999199999 pay_day_b-1 0000000500000020261121101530202611211",
                        "00000004P2999199999 pay_day_b-1 0000000200000320261121101530202611211");
        assertThat(lines.get(3)).contains(approved.transactionNo() + approved.authNo());
        assertThat(lines.getLast())
                .startsWith("T20261121000100000004" + "00000002000000000120000" + "00000001000000000020000"
                        + "00000001000000000070000");
        assertThat(lines("?day=20261120")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVE_OUT, 0, ''",
        "DOUBLE, 0, 'A 50000 20261121,A 50000 20261121'",
        "AMOUNT, 49999, 'A 49999 20261121'",
        "STATE, 0, 'A 50000 20261121,C 50000 20261121'",
        "DATE, 0, 'A 50000 20261120'",
    })
    @DisplayName("gets a payment wrong as it is told, and is whole all the same")
    void fileShouldGetWrongWhatItIsTold(String action, int amount, String expected) throws Exception {
        var paid = new Approval();
        sandbox.ask(paid);
        sandbox.ask(new Approval());
        fault("{'paymentKey':'%s','action':'%s','amount':%d}".formatted(paid.paymentKey(), action, amount));

        assertThat(String.join(",", of(paid.orderNumber))).isEqualTo(expected);
        assertThat(lines("?day=today").getLast().substring(13, 21))
                .isEqualTo("%08d".formatted(lines("").size() - 2));

        assertThat(sandbox.call("DELETE", "/van/dayfile/faults", "").statusCode())
                .isEqualTo(204);
        assertThat(of(paid.orderNumber)).containsExactly("A 50000 20261121");
    }

    @Test
    void approvalThatNeverWasShouldBeInvented() throws Exception {
        fault("{'paymentKey':'pay_invented','action':'INVENT','amount':700,'storeId':'2999199999'}");

        assertThat(of("pay_invented-1")).containsExactly("A 700 20261121");
    }

    @Test
    @DisplayName("of a cancelled payment in another state has no cancel")
    void cancelShouldBeLeftOut() throws Exception {
        var paid = new Approval();
        sandbox.ask(paid);
        sandbox.ask(Cancel.ofOrder(paid.orderNumber));
        fault("{'paymentKey':'" + paid.paymentKey() + "','action':'STATE'}");

        assertThat(of(paid.orderNumber)).containsExactly("A 50000 20261121");
    }

    @Test
    @DisplayName("is spoilt as it is asked for, this once")
    void fileShouldBeSpoilt() throws Exception {
        sandbox.ask(new Approval());
        byte[] whole = file("");

        byte[] field = file("&damage=FIELD&line=2&field=Amount");
        assertThat(field).hasSameSizeAs(whole);
        assertThat(different(whole, field)).isEqualTo("295-306");
        assertThat(file("&damage=CUT&at=300")).isEqualTo(Arrays.copyOf(whole, 300));
        assertThat(file("&damage=DROP_LINE&line=2")).isEqualTo(joined(whole, 0, 201, 402));
        assertThat(file("&damage=DOUBLE_LINE&line=2")).isEqualTo(joined(whole, 0, 402, 201));
        assertThat(file("&damage=CHARSET")).isEqualTo(new String(whole, KOREAN).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(file("&damage=DAY"), KOREAN)).startsWith("HKSPAYDAY010020271121");
        assertThat(file("")).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "day=20260230, day",
        "sequence=x, sequence",
        "damage=BURN, damage",
        "damage=CUT, at",
        "damage=FIELD&line=9, line",
        "damage=FIELD&line=1&field=Amount, field",
    })
    void wrongQueryShouldBeRefusedByName(String query, String field) throws Exception {
        HttpResponse<String> answer = sandbox.call("GET", "/van/dayfile?" + query, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private void fault(String json) throws Exception {
        assertThat(sandbox.call("POST", "/van/dayfile/faults", json.replace('\'', '"'))
                        .statusCode())
                .isEqualTo(204);
    }

    /** Kind, amount and date of an order's lines. */
    private List<String> of(String orderNumber) throws Exception {
        return lines("").stream()
                .filter(line -> line.startsWith(orderNumber + " ", 20))
                .map(line ->
                        line.charAt(9) + " " + Long.parseLong(line.substring(94, 106)) + " " + line.substring(108, 116))
                .toList();
    }

    private List<String> lines(String query) throws Exception {
        byte[] bytes = query.isEmpty() ? file("") : fetched(query);
        return new String(bytes, KOREAN).lines().toList();
    }

    private byte[] file(String more) throws Exception {
        return fetched("?day=20261121" + more);
    }

    private byte[] fetched(String query) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + sandbox.httpPort() + "/van/dayfile" + query))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static String different(byte[] one, byte[] other) {
        return Arrays.mismatch(one, other) + "-" + lastMismatch(one, other);
    }

    private static int lastMismatch(byte[] one, byte[] other) {
        int at = one.length - 1;
        while (at >= 0 && one[at] == other[at]) {
            at--;
        }
        return at;
    }

    private static byte[] joined(byte[] bytes, int from, int to, int again) throws IOException {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, from, to - from);
        joined.write(bytes, again, bytes.length - again);
        return joined.toByteArray();
    }
}
