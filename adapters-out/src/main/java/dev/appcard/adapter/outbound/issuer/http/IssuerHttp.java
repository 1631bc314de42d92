package dev.appcard.adapter.outbound.issuer.http;

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

    @Inject
    public IssuerHttp(IssuerHttpSettings settings, TransactionGuard guard) {
        this.settings = settings;
        this.lines = new HttpLines(settings.connectTimeout(), guard);
    }

    /** A new line, with its own places: one for each issuer. */
    public IssuerLine lineTo(IssuerCode issuer) {
        return new IssuerLine(issuer, lines.line(settings.answerTimeout(), settings.callsAtOnce()));
    }

    /** What is under way fails. */
    @PreDestroy
    public void close() {
        lines.close();
    }
}
