package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has one result checked and stored, and tells the reason when it is refused. */
@Dependent
public class ResultReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(ResultReceiver.class);

    private final ReceiveAuthenticationUseCase receiveAuthentication;

    @Inject
    public ResultReceiver(ReceiveAuthenticationUseCase receiveAuthentication) {
        this.receiveAuthentication = receiveAuthentication;
    }

    /** @return empty when the result is stored, now or before */
    public Optional<Refusal> receive(IssuerCode issuer, ResultEnvelope envelope) {
        if (envelope.mid().isEmpty() || envelope.sign().isEmpty()) {
            return Optional.of(refused(issuer, new Refused(Refusal.NOT_GENUINE, "mid or sign missing")));
        }
        try {
            return judge(issuer, envelope);
        } catch (RowOfLaterVersion later) {
            LOG.warn("result of {} cannot be taken by this version: {}", issuer, later.getMessage());
            return Optional.of(Refusal.NOT_NOW);
        } catch (DatabaseUnavailable told) {
            LOG.debug("result of {} cannot be taken now", issuer);
            return Optional.of(Refusal.NOT_NOW);
        } catch (RuntimeException defect) {
            LOG.error("result of {} could not be processed", issuer, defect);
            return Optional.of(Refusal.FAILED);
        }
    }

    /** Logs a message that was refused before it could be judged. */
    public static Refusal refused(IssuerCode issuer, Refused refused) {
        LOG.warn(
                "message of {} refused with {}: {}",
                issuer,
                refused.refusal().status(),
                LoggableText.of(String.valueOf(refused.getMessage())));
        return refused.refusal();
    }

    private Optional<Refusal> judge(IssuerCode issuer, ResultEnvelope envelope) {
        Receipt receipt = receiveAuthentication.receive(issuer, envelope);
        LOG.info(
                "result of {} by {}: {}, resultCode {}, resultMessage {}",
                issuer,
                envelope.endpoint(),
                receipt,
                LoggableText.of(envelope.resultCode()),
                LoggableText.of(envelope.resultMessage()));
        return Refusal.of(receipt);
    }
}
