package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.breaker.Breakers;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to one issuer, which answers with status 200 or not at all. What it said is not logged. */
public final class IssuerLine {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerLine.class);
    private static final int OK = 200;
    private static final int SERVER_FAILED = 500;

    private final IssuerCode issuer;
    private final HttpLine line;
    private final Breakers.Breaker breaker;

    IssuerLine(IssuerCode issuer, HttpLine line, Breakers.Breaker breaker) {
        this.issuer = issuer;
        this.line = line;
        this.breaker = breaker;
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

    /** Not at all while the issuer keeps failing. */
    private Reply ask(HttpRequest request) {
        Breakers.@Nullable Pass pass = breaker.pass();
        return pass == null
                ? failed(request, Cause.UNREACHABLE, "left alone after failures")
                : replied(request, asked(request, pass));
    }

    private HttpOutcome asked(HttpRequest request, Breakers.Pass pass) {
        try {
            HttpOutcome outcome = line.ask(request);
            tell(pass, outcome);
            return outcome;
        } finally {
            pass.unused();
        }
    }

    private static void tell(Breakers.Pass pass, HttpOutcome outcome) {
        switch (outcome) {
            case HttpOutcome.Answered(int status, String _, byte[] _) when status >= SERVER_FAILED -> pass.failed();
            case HttpOutcome.Answered _ -> pass.answered();
            case HttpOutcome.Failed(Failure failure, String _) -> {
                switch (failure) {
                    case TOO_BUSY -> pass.unused();
                    case UNREACHABLE, TIMED_OUT, BAD_ANSWER -> pass.failed();
                }
            }
        }
    }

    private Reply replied(HttpRequest request, HttpOutcome outcome) {
        return switch (outcome) {
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
