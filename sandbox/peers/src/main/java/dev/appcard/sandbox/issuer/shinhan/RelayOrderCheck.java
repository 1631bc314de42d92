package dev.appcard.sandbox.issuer.shinhan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.app.OrderCheck;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.AuthenticationRequest;
import dev.appcard.sandbox.issuer.common.call.CallFault;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import dev.appcard.sandbox.issuer.common.result.PeerClient;
import dev.appcard.sandbox.shared.RecentMap;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;

/**
 * Asks the LinQ relay whether an order is what its call says (docs/issuers/contracts.md, "Shinhan through LinQ"). The relay's address
 * is that of the results, with {@code /orders/{orderNo}/confirm} for {@code /results}. A call is confirmed once; what was
 * refused is asked again.
 */
final class RelayOrderCheck implements OrderCheck {
    private static final String RESULTS = "/results";
    private static final int OK = 200;

    private final IssuerIdentity issuer;
    private final PeerClient client;
    private final Clock clock;
    private final RecentMap<AppCall, Boolean> confirmed;

    RelayOrderCheck(IssuerIdentity issuer, PeerClient client, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clock = clock;
        confirmed = new RecentMap<>(clock);
    }

    @Override
    public void confirm(VerifiedCall call) throws CallRefusedException {
        if (confirmed.find(call.call()).isEmpty()) {
            compare(ask(call.authentication()), call.authentication());
            confirmed.findOrMake(call.call(), () -> true);
        }
    }

    private ObjectNode ask(AuthenticationRequest authentication) throws CallRefusedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(authentication))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(question(authentication.tid()))));
        HttpResponse<String> answer =
                client.send(request).orElseThrow(() -> new CallRefusedException(CallFault.ORDER_UNANSWERED, ""));
        if (answer.statusCode() != OK) {
            throw new CallRefusedException(CallFault.ORDER_REFUSED, "HTTP " + answer.statusCode());
        }
        try {
            return Json.readObject(answer.body().getBytes(UTF_8));
        } catch (BadRequest unreadable) {
            throw new CallRefusedException(CallFault.ORDER_UNREADABLE, "");
        }
    }

    private ObjectNode question(String orderNumber) {
        String time = SignedTime.format(clock.instant());
        return Json.object()
                .put("mid", issuer.mid())
                .put("time", time)
                .put("sign", issuer.signer().sign("confirm", issuer.mid(), orderNumber, time));
    }

    private static URI address(AuthenticationRequest authentication) throws CallRefusedException {
        String results = authentication.callbackUrl().toString();
        if (!results.endsWith(RESULTS)) {
            throw new CallRefusedException(CallFault.ORDER_ADDRESS, "");
        }
        String relay = results.substring(0, results.length() - RESULTS.length());
        return URI.create(relay + "/orders/" + authentication.tid() + "/confirm");
    }

    private static void compare(ObjectNode answer, AuthenticationRequest call) throws CallRefusedException {
        String code = answer.path("resultCode").asText();
        require(code.equals("0000"), CallFault.ORDER_REFUSED);
        require(
                answer.path("amount").canConvertToLong()
                        && answer.path("amount").longValue() == call.order().amount(),
                CallFault.ORDER_AMOUNT_DIFFERS);
        require(answer.path("goods").asText().equals(call.order().goods()), CallFault.ORDER_GOODS_DIFFERS);
        require(answer.path("merchant").asText().equals(call.order().merchant()), CallFault.ORDER_MERCHANT_DIFFERS);
    }

    private static void require(boolean right, CallFault otherwise) throws CallRefusedException {
        if (!right) {
            throw new CallRefusedException(otherwise, "");
        }
    }
}
