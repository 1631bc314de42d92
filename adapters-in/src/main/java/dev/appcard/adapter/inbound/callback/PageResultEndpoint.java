package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /inbound/{issuer}/browser}: an issuer's page sends the buyer's browser here with the result in a form, and
 * ISP's server comes here too. A result that is taken leads back into the payment window.
 */
@Dependent
public class PageResultEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(PageResultEndpoint.class);

    private final ResultReceiver receiver;
    private final ViewWindowQuery windows;
    private final PageAnswers answers;

    @Inject
    public PageResultEndpoint(ResultReceiver receiver, ViewWindowQuery windows, PageAnswers answers) {
        this.receiver = receiver;
        this.windows = windows;
        this.answers = answers;
    }

    /** Whatever the format of the issuer's app results, its page posts a form. */
    public Answer answer(InboundIssuer issuer, InboundRequest request) {
        if (!request.method().equals(CallbackCodec.FORM.method())) {
            return answers.refused(Refusal.OTHER_METHOD, request).with("Allow", CallbackCodec.FORM.method());
        }
        try {
            ResultEnvelope envelope = CallbackCodec.FORM.fields(request.body()).toEnvelope(ResultEndpoint.PAGE);
            return receiver.receive(issuer.code(), envelope)
                    .map(refusal -> answers.refused(refusal, request))
                    .orElseGet(() -> onwards(issuer.code(), envelope.tid(), request));
        } catch (Refused refused) {
            return answers.refused(ResultReceiver.refused(issuer.code(), refused), request);
        }
    }

    private Answer onwards(IssuerCode issuer, String tid, InboundRequest request) {
        try {
            return addressFor(issuer, tid)
                    .map(answers::seeOther)
                    .orElseGet(() -> answers.refused(Refusal.FAILED, request));
        } catch (DatabaseUnavailable told) {
            return answers.refused(Refusal.NOT_NOW, request);
        }
    }

    private Optional<String> addressFor(IssuerCode issuer, String tid) {
        try {
            return windows.returnAddress(issuer, tid);
        } catch (DatabaseUnavailable told) {
            throw told;
        } catch (RuntimeException defect) {
            LOG.error("a buyer of {} could not be sent back to the window", issuer, defect);
            return Optional.empty();
        }
    }
}
