package dev.appcard.adapter.in.callback;

import dev.appcard.adapter.in.callback.json.JsonAnswerFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/**
 * {@code POST /inbound/{issuer}}: an issuer's server tells how an authentication ended. The answer is given once the
 * result is durably stored; the approval starts afterwards.
 */
@Path("/inbound")
@Dependent
public class IssuerCallbackResource {

    private static final AnswerFormat WITHOUT_ISSUER = new JsonAnswerFormat();

    private final InboundIssuers issuers;
    private final ResultReceiver receiver;

    @Inject
    public IssuerCallbackResource(InboundIssuers issuers, ResultReceiver receiver) {
        this.issuers = issuers;
        this.receiver = receiver;
    }

    @POST
    @Path("{issuer}")
    public Response receive(@PathParam("issuer") String issuer, @Context HttpHeaders headers, InputStream body) {
        return issuers.find(issuer)
                .map(door -> receive(door, headers, body))
                .orElseGet(() -> answer(WITHOUT_ISSUER, Optional.of(Refusal.UNKNOWN)));
    }

    private Response receive(InboundIssuer door, HttpHeaders headers, InputStream body) {
        return answer(
                door.answers(), receiver.receive(door, body, headers.getHeaderString(HttpHeaders.CONTENT_LENGTH)));
    }

    private static Response answer(AnswerFormat format, Optional<Refusal> refusal) {
        return Response.status(refusal.map(Refusal::status).orElse(200))
                .type(format.mediaType())
                .entity(refusal.map(format::refused).orElseGet(format::accepted))
                .build();
    }
}
