package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.breaker.Breakers;
import dev.appcard.adapter.outbound.http.HttpLines;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A line to each issuer. */
@Singleton
public class IssuerHttp {

    private final IssuerHttpSettings settings;
    private final HttpLines lines;
    private final Breakers breakers;

    @Inject
    public IssuerHttp(IssuerHttpSettings settings, TransactionGuard guard, Breakers breakers) {
        this.settings = settings;
        this.breakers = breakers;
        this.lines = new HttpLines(settings.connectTimeout(), guard);
    }

    /** A new line, with its own places and breaker: one for each issuer. */
    public IssuerLine lineTo(IssuerCode issuer) {
        return new IssuerLine(
                issuer, lines.line(settings.answerTimeout(), settings.callsAtOnce()), breakers.of(issuer.toString()));
    }

    /** What is under way fails. */
    @PreDestroy
    public void close() {
        lines.close();
    }
}
