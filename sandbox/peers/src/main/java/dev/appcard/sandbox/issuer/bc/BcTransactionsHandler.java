package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.call.Addresses;
import dev.appcard.sandbox.issuer.common.message.MessageRefusedException;
import dev.appcard.sandbox.issuer.common.message.SignedMessage;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;

/** {@code POST /bc/appcard/transactions}: BC is told of a transaction and answers its tid (docs/issuers/contracts.md, "BC"). */
final class BcTransactionsHandler {
    private static final int CONFLICT = 409;
    private static final int GOODS_LENGTH = 50;
    private static final String ACCEPTED = "0000";
    private static final Pattern ORDER_NUMBER = Pattern.compile("[A-Za-z0-9_]{20,40}");

    private final Issuer issuer;
    private final BcTransactions registrations;
    private final Clock clock;

    BcTransactionsHandler(Issuer issuer, BcTransactions registrations, Clock clock) {
        this.issuer = issuer;
        this.registrations = registrations;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.on("POST", issuer.profile().basePath() + "/appcard/transactions", this::answer);
    }

    private Response answer(Request request) {
        try {
            return answered(registered(new SignedMessage(request.json())));
        } catch (MessageRefusedException refused) {
            return refused.toResponse();
        }
    }

    private BcTransaction registered(SignedMessage message) throws MessageRefusedException {
        String mid = message.text("mid");
        String orderNumber = message.text("orderNo");
        long amount = message.amount("amount", 0);
        String goods = message.text("goods");
        String callbackUrl = message.text("callbackUrl");
        String time = message.text("time");
        message.checkSign(issuer.identity(), "bc", mid, orderNumber, Long.toString(amount), goods, callbackUrl, time);
        message.checkTime(time, clock);
        message.require(ORDER_NUMBER.matcher(orderNumber).matches(), "orderNo");
        message.require(goods.length() <= GOODS_LENGTH && goods.indexOf('|') < 0, "goods");
        message.require(Addresses.web(callbackUrl).isPresent(), "callbackUrl");
        URI address = URI.create(callbackUrl);
        BcTransaction registration = registrations.findOrMake(
                orderNumber, tid -> new BcTransaction(tid, mid, orderNumber, amount, goods, address));
        if (!registration.isOf(amount, goods, address)) {
            throw new MessageRefusedException(CONFLICT, "ORDER_DIFFERS");
        }
        return registration;
    }

    private Response answered(BcTransaction registration) {
        IssuerIdentity identity = issuer.identity();
        String sign = identity.signer()
                .sign("bc-answer", identity.mid(), registration.orderNumber(), ACCEPTED, registration.tid());
        return Response.json(Json.object()
                .put("resultCode", ACCEPTED)
                .put("tid", registration.tid())
                .put("sign", sign));
    }
}
