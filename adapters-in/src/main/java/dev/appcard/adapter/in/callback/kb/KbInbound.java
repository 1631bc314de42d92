package dev.appcard.adapter.in.callback.kb;

import dev.appcard.adapter.in.callback.AnswerFormat;
import dev.appcard.adapter.in.callback.InboundIssuer;
import dev.appcard.adapter.in.callback.ResultParser;
import dev.appcard.adapter.in.callback.json.JsonAnswerFormat;
import dev.appcard.adapter.in.callback.json.JsonResultParser;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.enterprise.context.Dependent;

/** KB (국민): results come as POST JSON. */
@Dependent
public class KbInbound implements InboundIssuer {

    private static final IssuerCode KB = new IssuerCode("KB");

    @Override
    public IssuerCode issuer() {
        return KB;
    }

    @Override
    public ResultParser parser() {
        return new JsonResultParser();
    }

    @Override
    public AnswerFormat answers() {
        return new JsonAnswerFormat();
    }
}
