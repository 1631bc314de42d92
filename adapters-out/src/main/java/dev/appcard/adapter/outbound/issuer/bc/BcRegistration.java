package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.http.Reply;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.adapter.outbound.issuer.message.SignedAnswer;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.time.KoreanTime;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Tells BC of a transaction before its app is called, and gets BC's tid for it: {@code POST
 * <base>/appcard/transactions}. The same payment gets the same tid again, so it may be told any number of times.
 */
final class BcRegistration {

    private static final Pattern TID = Pattern.compile("[0-9]{12}");

    private final IssuerContext context;
    private final IssuerLine line;
    private final URI address;

    BcRegistration(IssuerContext context, IssuerLine line) {
        this.context = context;
        this.line = line;
        this.address = URI.create(context.baseUrl() + "/appcard/transactions");
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** @param tid BC's own, 12 digits */
    record Registered(String tid) implements Outcome {}

    record NotRegistered(Cause cause) implements Outcome {}

    Outcome register(AuthenticationRequest request) {
        String orderNo = context.ids().of(request.key());
        return switch (line.postJson(address, request(orderNo, request))) {
            case Reply.Failed(Cause cause) -> new NotRegistered(cause);
            case Reply.Body(byte[] bytes) ->
                SignedAnswer.read(bytes, context, "bc-answer", orderNo, "tid", TID)
                        .flatMap(SignedAnswer::granted)
                        .<Outcome>map(Registered::new)
                        .orElseGet(() -> new NotRegistered(Cause.BAD_ANSWER));
        };
    }

    private byte[] request(String orderNo, AuthenticationRequest request) {
        long amount = request.amount().won();
        String goods = request.goods();
        String callbackUrl = request.callbackUrl();
        String time = KoreanTime.fourteenDigits(request.time());
        String sign =
                context.signs().sign("bc", context.mid(), orderNo, Long.toString(amount), goods, callbackUrl, time);
        return JsonWriting.object(fields -> fields.write("mid", context.mid())
                .write("orderNo", orderNo)
                .write("amount", amount)
                .write("goods", goods)
                .write("callbackUrl", callbackUrl)
                .write("time", time)
                .write("sign", sign));
    }
}
