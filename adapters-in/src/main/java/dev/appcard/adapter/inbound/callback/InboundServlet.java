package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.EndpointServlet;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issuers' endpoints: {@code /inbound/{issuer}} for their servers, {@code /inbound/{issuer}/browser} for their
 * pages. Where there is no such endpoint, the answer is in JSON.
 */
@WebServlet(urlPatterns = "/inbound/*", asyncSupported = true)
public final class InboundServlet extends EndpointServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)(/browser)?");

    // Injected into fields: a servlet's constructor has no parameters.
    @Inject
    private transient InboundIssuers issuers;

    @Inject
    private transient AppResultEndpoint appResults;

    @Inject
    private transient PageResultEndpoint pageResults;

    @Override
    protected Answer answer(String path, InboundRequest request) {
        Matcher endpoint = PATH.matcher(path);
        if (!endpoint.matches()) {
            return nowhere();
        }
        return issuers.find(endpoint.group(1))
                .map(issuer -> endpoint.group(2) == null
                        ? appResults.answer(issuer, request)
                        : pageResults.answer(issuer, request))
                .orElseGet(InboundServlet::nowhere);
    }

    @Override
    protected Answer failed() {
        return Answer.refused(CallbackCodec.JSON.answers(), Refusal.FAILED);
    }

    private static Answer nowhere() {
        return Answer.refused(CallbackCodec.JSON.answers(), Refusal.UNKNOWN);
    }
}
