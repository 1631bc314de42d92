package dev.appcard.adapter.inbound.callback.page;

import dev.appcard.adapter.inbound.callback.Container;
import dev.appcard.adapter.inbound.callback.InboundIssuer;
import dev.appcard.adapter.inbound.callback.Refusal;
import dev.appcard.adapter.inbound.callback.Refused;
import dev.appcard.adapter.inbound.callback.ResultReceiver;
import dev.appcard.adapter.inbound.callback.http.Answer;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.application.port.inbound.window.ReturnToWindowQuery;
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
    private final ReturnToWindowQuery windows;
    private final PageAnswers answers;

    @Inject
    public PageResultEndpoint(ResultReceiver receiver, ReturnToWindowQuery windows, PageAnswers answers) {
        this.receiver = receiver;
        this.windows = windows;
        this.answers = answers;
    }

    /** By whatever container the issuer's app results come, its page posts a form. */
    public Answer answer(InboundIssuer issuer, InboundRequest arrival) {
        if (!arrival.method().equals(Container.FORM.method())) {
            return answers.refused(Refusal.OTHER_METHOD, arrival).with("Allow", Container.FORM.method());
        }
        try {
            ResultEnvelope envelope = Container.FORM.fields(arrival.body()).toEnvelope(ResultEndpoint.PAGE);
            return receiver.receive(issuer.code(), envelope)
                    .map(refusal -> answers.refused(refusal, arrival))
                    .orElseGet(() -> onwards(issuer.code(), envelope.tid(), arrival));
        } catch (Refused refused) {
            return answers.refused(ResultReceiver.refused(issuer.code(), refused), arrival);
        }
    }

    private Answer onwards(IssuerCode issuer, String tid, InboundRequest arrival) {
        return addressFor(issuer, tid).map(answers::seeOther).orElseGet(() -> answers.refused(Refusal.FAILED, arrival));
    }

    private Optional<String> addressFor(IssuerCode issuer, String tid) {
        try {
            return windows.addressFor(issuer, tid);
        } catch (RuntimeException defect) {
            LOG.error("a buyer of {} cannot be led back", issuer, defect);
            return Optional.empty();
        }
    }
}
