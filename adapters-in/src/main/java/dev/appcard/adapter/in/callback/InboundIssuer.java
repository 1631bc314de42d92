package dev.appcard.adapter.in.callback;

import dev.appcard.domain.issuer.IssuerCode;

/** One issuer's door. Another issuer is another implementation, in a package of its own. */
public interface InboundIssuer {

    IssuerCode issuer();

    ResultParser parser();

    AnswerFormat answers();
}
