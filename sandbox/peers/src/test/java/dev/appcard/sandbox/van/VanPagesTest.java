package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VanPagesTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @Test
    void ledgerShouldShowWhatWasBooked() throws Exception {
        var approval = new Approval();
        Answer approved = sandbox.ask(approval);
        sandbox.ask(Cancel.part(approved.transactionNo(), 20_000, 1));
        sandbox.ask(new Approval().amount(10_002));

        JsonNode ledger = sandbox.get("/van/ledger");
        assertThat(ledger.path("totals").toString())
                .isEqualTo("{\"approvals\":1,\"declines\":1,\"cancels\":1,\"approvedAmount\":50000,"
                        + "\"cancelledAmount\":20000,\"balance\":30000}");
        JsonNode entry = ledger.path("entries").path(0);
        assertThat(entry.path("orderNumber").textValue()).isEqualTo(approval.orderNumber);
        assertThat(entry.path("paymentKey").textValue()).isEqualTo(approval.paymentKey());
        assertThat(entry.path("transactionNo").textValue()).isEqualTo(approved.transactionNo());
        assertThat(entry.path("approvalNo").textValue()).isEqualTo(approved.authNo());
        assertThat(entry.path("declineCode").isNull()).isTrue();
        assertThat(entry.path("storeId").textValue()).isEqualTo("2999199999");
        assertThat(entry.path("tradeDate").textValue() + entry.path("tradeTime").textValue())
                .isEqualTo("20261121101530");
        assertThat(entry.path("userName").textValue()).isEqualTo("홍길동");
        assertThat(entry.path("email").textValue()).isEqualTo("buyer@example.com");
        assertThat(entry.path("phoneNo").textValue()).isEqualTo("01012345678");
        assertThat(entry.path("goodName").textValue()).isEqualTo("운동화");
        assertThat(entry.path("cancels").toString())
                .isEqualTo("[{\"type\":\"PARTIAL\",\"amount\":20000,\"runningNumber\":1,"
                        + "\"tradeDate\":\"20261121\",\"tradeTime\":\"101530\"}]");
        assertThat(entry.path("telegrams").toString())
                .isEqualTo("{\"approval\":1,\"cancel\":0,\"partialCancel\":1,\"netCancel\":0,\"resent\":0}");
    }

    @Test
    void ledgerAndTelegramsShouldBeFiltered() throws Exception {
        var first = new Approval();
        var second = new Approval();
        sandbox.ask(first);
        sandbox.ask(second);
        sandbox.ask(Cancel.ofOrder(second.orderNumber));

        assertThat(sandbox.get("/van/ledger?paymentKey=" + second.paymentKey()).path("entries"))
                .hasSize(1);
        assertThat(sandbox.get("/van/ledger?orderNumber=pay_test").path("entries"))
                .hasSize(2);
        assertThat(sandbox.get("/van/ledger?paymentKey=unknown").path("entries"))
                .isEmpty();
        JsonNode telegrams = sandbox.get("/van/telegrams?paymentKey=" + second.paymentKey());
        assertThat(telegrams.path("count").intValue()).isEqualTo(2);
        assertThat(telegrams.path("telegrams").findValuesAsText("kind")).containsExactly("APPROVAL", "NET_CANCEL");
        assertThat(telegrams.path("telegrams").path(0).path("length").intValue())
                .isEqualTo(580);
    }

    @Test
    @DisplayName("No code, card number, expiry, password digits or birth date on any page")
    void secretsShouldNotBeShown() throws Exception {
        sandbox.ask(new Approval().track("9410777788889999=8911"));
        sandbox.ask(new Approval().card("4111111111111111", "9912").withPersonalData("73", "850731"));
        Answer issued = sandbox.ask(new Approval()
                .card("4111111111111111", "9912")
                .withPersonalData("73", "850731")
                .filler("BILL"));
        sandbox.ask(new Approval().track(issued.filler()).filler(""));

        for (String path : new String[] {"/van/ledger", "/van/telegrams", "/van", "/van/rules"}) {
            assertThat(sandbox.call("GET", path, "").body())
                    .as(path)
                    .doesNotContain("9410777788889999", "41111111", "9912", "\"73\"", "850731", issued.filler());
        }
        assertThat(sandbox.get("/van/telegrams")
                        .path("telegrams")
                        .path(0)
                        .path("fields")
                        .path("TrackII")
                        .textValue())
                .isEqualTo("****************=8911");
    }

    @Test
    void pageShouldShowTheLedgerInKoreanAndEscapeWhatCameByTelegram() throws Exception {
        var approval = new Approval();
        approval.userName = "<script>alert(1)</script>";
        sandbox.ask(approval);

        HttpResponse<String> page = sandbox.call("GET", "/van?paymentKey=%22%3E%3Cb%3E", "");
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("거래가 없습니다", "value=\"&#34;>&lt;b>\"");
        assertThat(sandbox.call("GET", "/van", "").body())
                .contains(approval.orderNumber, "50,000원", "&lt;script&gt;")
                .doesNotContain("<script>", "{{");
    }

    @Test
    void rulesShouldBeListedCountedDownAndCleared() throws Exception {
        var approval = new Approval();
        sandbox.rule("{'paymentKey':'" + approval.paymentKey() + "','action':'DELAY','millis':0}");
        sandbox.rule("{'paymentKey':'other','on':'CANCEL','times':3,'action':'DROP'}");
        sandbox.ask(approval);

        JsonNode rules = sandbox.get("/van/rules").path("rules");
        assertThat(rules.findValues("remaining").toString()).isEqualTo("[0, 3]");
        assertThat(rules.path(1).path("on").textValue()).isEqualTo("CANCEL");
        assertThat(sandbox.call("DELETE", "/van/rules?paymentKey=other", "").statusCode())
                .isEqualTo(204);
        assertThat(sandbox.get("/van/rules").path("rules")).hasSize(1);
        assertThat(sandbox.call("DELETE", "/van/rules", "").statusCode()).isEqualTo(204);
        assertThat(sandbox.get("/van/rules").path("rules")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'action':'TWICE'} | paymentKey",
                "{'paymentKey':7,'action':'TWICE'} | paymentKey",
                "{'means':'CASH','action':'TWICE'} | means",
                "{'card':'4111-1111','action':'TWICE'} | card",
                "{'card':4111111111111111,'action':'TWICE'} | card",
                "{'registration':'pay-x','action':'TWICE'} | registration",
                "{'paymentKey':'*'} | action",
                "{'paymentKey':'*','action':'EXPLODE'} | action",
                "{'paymentKey':'*','action':'TWICE','on':'REFUND'} | on",
                "{'paymentKey':'*','action':'TWICE','times':0} | times",
                "{'paymentKey':'*','action':'TWICE','times':1.5} | times",
                "{'paymentKey':'*','action':'TWICE','times':'1'} | times",
                "{'paymentKey':'*','action':'TWICE','wait':1} | wait",
                "{'paymentKey':'*','action':'TWICE','at':1} | at",
                "{'paymentKey':'*','action':'DELAY'} | millis",
                "{'paymentKey':'*','action':'DELAY','millis':-1} | millis",
                "{'paymentKey':'*','action':'BOOK_LATE'} | millis",
                "{'paymentKey':'*','action':'CUT'} | at",
                "{'paymentKey':'*','action':'CUT','at':-1} | at",
                "{'paymentKey':'*','action':'DROP','close':'yes'} | close",
                "{'paymentKey':'*','action':'DECLINE'} | code",
                "{'paymentKey':'*','action':'DECLINE','code':'한도초과'} | code",
                "{'paymentKey':'*','action':'AMOUNT','amount':1000000000} | amount",
                "{'paymentKey':'*','action':'STATUS','status':'OX'} | status",
                "{'paymentKey':'*','action':'UNKNOWN_TYPE','approvalType':'1'} | approvalType",
                "{'paymentKey':'*','action':'SPLIT','size':0} | size",
                "{'paymentKey':'*','action':'GARBLE','from':580} | from",
                "{'paymentKey':'*','action':'GARBLE','from':9,'to':9} | to",
                "{'paymentKey':'*','action':'FIELD','field':'Nothing','value':'1'} | field",
            })
    void badRuleShouldBeRefusedByFieldAndNotKept(String rule, String field) throws Exception {
        HttpResponse<String> answer = sandbox.call("POST", "/van/rules", rule.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(sandbox.get("/van/rules").path("rules")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' ", "[]", "{", "{\"paymentKey\":\"*\",\"paymentKey\":\"a\"}", "{} {}"})
    void bodyShouldBeRefusedWhenItIsNotAJsonObject(String body) throws Exception {
        assertThat(sandbox.call("POST", "/van/rules", body).statusCode()).isEqualTo(400);
    }

    @Test
    void httpShouldRefuseWhatItDoesNotKnow() throws Exception {
        assertThat(sandbox.call("GET", "/nowhere", "").statusCode()).isEqualTo(404);
        HttpResponse<String> wrongMethod = sandbox.call("PUT", "/van/rules", "{}");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("allow")).hasValue("DELETE, GET, POST");
        assertThat(sandbox.call("POST", "/van/rules", " ".repeat(70_000)).statusCode())
                .isEqualTo(413);
    }
}
