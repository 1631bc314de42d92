package dev.appcard.adapter.inbound.relay;

import dev.appcard.adapter.inbound.callback.CallbackCodec;
import dev.appcard.adapter.inbound.callback.ResultReceiver;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An issuer asks whether an order is known: {@code {"mid","time","sign"}} in, {@code {"resultCode":"0000","amount"
 * (won),"goods","merchant"}} out.
 */
@Dependent
public class OrderConfirmationEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(OrderConfirmationEndpoint.class);
    private static final AnswerFormat ANSWERS = CallbackCodec.JSON.answers();
    private static final int OK = 200;

    private final RelayRouter router;
    private final ConfirmOrderUseCase confirmOrder;

    @Inject
    public OrderConfirmationEndpoint(RelayRouter router, ConfirmOrderUseCase confirmOrder) {
        this.router = router;
        this.confirmOrder = confirmOrder;
    }

    Answer answer(IssuerCode issuer, String orderNumber, InboundRequest request) {
        try {
            byte[] body = request.body();
            return router.answer(orderNumber, request, body, () -> {
                OrderConfirmation confirmation = read(orderNumber, body);
                return () -> judge(issuer, confirmation);
            });
        } catch (Refused refused) {
            return Answer.refused(ANSWERS, ResultReceiver.refused(issuer, refused));
        }
    }

    private static OrderConfirmation read(String orderNumber, byte[] body) throws Refused {
        MessageFields fields = CallbackCodec.JSON.fields(body);
        return new OrderConfirmation(
                orderNumber, fields.orEmpty("mid"), fields.required("time"), fields.orEmpty("sign"));
    }

    private Answer judge(IssuerCode issuer, OrderConfirmation confirmation) {
        if (confirmation.mid().isEmpty() || confirmation.sign().isEmpty()) {
            return refused(issuer, Refusal.NOT_GENUINE);
        }
        return switch (confirmOrder.confirm(issuer, confirmation)) {
            case ConfirmOrderUseCase.Confirmed confirmed -> confirmed(issuer, confirmed);
            case ConfirmOrderUseCase.Refused refused ->
                refused(issuer, Refusal.of(refused.receipt()).orElse(Refusal.FAILED));
        };
    }

    private static Answer confirmed(IssuerCode issuer, ConfirmOrderUseCase.Confirmed order) {
        LOG.info("order confirmation of {}: confirmed", issuer);
        String text = Json.createObjectBuilder()
                .add("resultCode", "0000")
                .add("amount", order.amount().won())
                .add("goods", order.goods())
                .add("merchant", order.merchant())
                .build()
                .toString();
        return Answer.of(OK, ANSWERS.mediaType(), text);
    }

    private static Answer refused(IssuerCode issuer, Refusal refusal) {
        LOG.warn("order confirmation of {}: refused with {}", issuer, refusal.status());
        return Answer.refused(ANSWERS, refusal);
    }
}
