package dev.appcard.adapter.inbound.relay;

import dev.appcard.adapter.inbound.callback.Container;
import dev.appcard.adapter.inbound.callback.InboundIssuer;
import dev.appcard.adapter.inbound.callback.InboundIssuers;
import dev.appcard.adapter.inbound.callback.Refusal;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.EndpointServlet;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code POST /linq/{issuer}/orders/{orderNo}/confirm} and {@code POST /linq/{issuer}/results}, for the issuers whose
 * results come by the relay. Everything is JSON.
 */
@WebServlet("/linq/*")
public final class LinqServlet extends EndpointServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CONFIRMATION = Pattern.compile("/([^/]+)/orders/([^/]+)/confirm");
    private static final Pattern RESULT = Pattern.compile("/([^/]+)/results");

    // Injected into fields: a servlet's constructor has no parameters.
    @Inject
    private transient InboundIssuers issuers;

    @Inject
    private transient OrderConfirmationEndpoint confirmations;

    @Inject
    private transient RelayedResultEndpoint results;

    @Override
    protected Answer answer(String path, InboundRequest arrival) {
        return confirmation(path, arrival).or(() -> result(path, arrival)).orElseGet(() -> refused(Refusal.UNKNOWN));
    }

    private Optional<Answer> confirmation(String path, InboundRequest arrival) {
        Matcher door = CONFIRMATION.matcher(path);
        return issuer(door)
                .map(issuer ->
                        isPost(arrival) ? confirmations.answer(issuer.code(), door.group(2), arrival) : otherMethod());
    }

    private Optional<Answer> result(String path, InboundRequest arrival) {
        return issuer(RESULT.matcher(path))
                .map(issuer -> isPost(arrival) ? results.answer(issuer.code(), arrival) : otherMethod());
    }

    private Optional<InboundIssuer> issuer(Matcher door) {
        return door.matches() ? issuers.find(door.group(1)).filter(InboundIssuer::isRelayed) : Optional.empty();
    }

    private static boolean isPost(InboundRequest arrival) {
        return arrival.method().equals(Container.JSON.method());
    }

    private static Answer otherMethod() {
        return refused(Refusal.OTHER_METHOD).with("Allow", Container.JSON.method());
    }

    private static Answer refused(Refusal refusal) {
        return Answer.refused(Container.JSON.answers(), refusal);
    }
}
