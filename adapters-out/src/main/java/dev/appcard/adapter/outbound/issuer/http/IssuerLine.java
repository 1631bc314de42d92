package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.http.HttpLine;
import dev.appcard.adapter.outbound.http.HttpOutcome;
import dev.appcard.adapter.outbound.http.HttpOutcome.Failure;
import dev.appcard.adapter.outbound.issuer.http.Reply.Body;
import dev.appcard.adapter.outbound.issuer.http.Reply.Failed;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.issuer.IssuerCode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to one issuer, which answers with status 200 or not at all. What it said is not logged. */
public final class IssuerLine {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerLine.class);
    private static final int OK = 200;

    private final IssuerCode issuer;
    private final HttpLine line;

    IssuerLine(IssuerCode issuer, HttpLine line) {
        this.issuer = issuer;
        this.line = line;
    }

    /** @throws IllegalStateException when the calling thread has a transaction: a programming error */
    public Reply postJson(URI address, byte[] json) {
        return ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build());
    }

    /** @throws IllegalStateException when the calling thread has a transaction: a programming error */
    public Reply get(URI address) {
        return ask(HttpRequest.newBuilder(address).build());
    }

    private Reply ask(HttpRequest request) {
        return switch (line.ask(request)) {
            case HttpOutcome.Answered(int status, String _, byte[] body) when status == OK -> new Body(body);
            case HttpOutcome.Answered(int status, String _, byte[] _) ->
                failed(request, Cause.BAD_ANSWER, "status " + status);
            case HttpOutcome.Failed(Failure failure, String detail) -> failed(request, causeOf(failure), detail);
        };
    }

    private static Cause causeOf(Failure failure) {
        return switch (failure) {
            case TOO_BUSY -> Cause.TOO_BUSY;
            case UNREACHABLE -> Cause.UNREACHABLE;
            case TIMED_OUT -> Cause.TIMED_OUT;
            case BAD_ANSWER -> Cause.BAD_ANSWER;
        };
    }

    private Reply failed(HttpRequest request, Cause cause, String detail) {
        LOG.warn(
                "issuer {}: {} {}: {}, {}",
                issuer,
                request.method(),
                request.uri().getPath(),
                cause,
                detail);
        return new Failed(cause);
    }
}
