package dev.appcard.adapter.inbound.relay;

import dev.appcard.adapter.inbound.callback.CallbackCodec;
import dev.appcard.adapter.inbound.callback.InboundIssuer;
import dev.appcard.adapter.inbound.callback.InboundIssuers;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.EndpointServlet;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code POST /linq/{issuer}/orders/{orderNo}/confirm} and {@code POST /linq/{issuer}/results}, for the issuers whose
 * results come by the relay. Everything is JSON.
 */
@WebServlet(urlPatterns = "/linq/*", asyncSupported = true)
public final class RelayServlet extends EndpointServlet {

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
    protected Answer answer(String path, InboundRequest request) {
        return confirmation(path, request).or(() -> result(path, request)).orElseGet(() -> refused(Refusal.UNKNOWN));
    }

    @Override
    protected Answer failed() {
        return refused(Refusal.FAILED);
    }

    private Optional<Answer> confirmation(String path, InboundRequest request) {
        Matcher endpoint = CONFIRMATION.matcher(path);
        return issuer(endpoint)
                .map(issuer -> isPost(request)
                        ? confirmations.answer(issuer.code(), endpoint.group(2), request)
                        : otherMethod());
    }

    private Optional<Answer> result(String path, InboundRequest request) {
        return issuer(RESULT.matcher(path))
                .map(issuer -> isPost(request) ? results.answer(issuer.code(), request) : otherMethod());
    }

    private Optional<InboundIssuer> issuer(Matcher endpoint) {
        return endpoint.matches() ? issuers.find(endpoint.group(1)).filter(InboundIssuer::isRelayed) : Optional.empty();
    }

    private static boolean isPost(InboundRequest request) {
        return request.method().equals(CallbackCodec.JSON.method());
    }

    private static Answer otherMethod() {
        return refused(Refusal.OTHER_METHOD).with("Allow", CallbackCodec.JSON.method());
    }

    private static Answer refused(Refusal refusal) {
        return Answer.refused(CallbackCodec.JSON.answers(), refusal);
    }
}
