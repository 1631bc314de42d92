package dev.appcard.adapter.in.callback;

import dev.appcard.adapter.in.rest.common.BodyTooLarge;
import dev.appcard.adapter.in.rest.common.LimitedBody;
import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.ResultEnvelope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives one result: reads it, has it judged and stored, and says why not if it is not taken. */
@Dependent
public class ResultReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(ResultReceiver.class);

    private final ReceiveAuthenticationUseCase receiveAuthentication;

    @Inject
    public ResultReceiver(ReceiveAuthenticationUseCase receiveAuthentication) {
        this.receiveAuthentication = receiveAuthentication;
    }

    /** @return empty when the result is stored, now or before */
    Optional<Refusal> receive(InboundIssuer door, InputStream body, @Nullable String contentLength) {
        try {
            return judge(door, door.parser().parse(LimitedBody.read(body, contentLength)));
        } catch (BodyTooLarge tooLarge) {
            return refused(door, Refusal.TOO_LARGE, "too large");
        } catch (UnreadableResult unreadable) {
            return refused(door, Refusal.UNREADABLE, String.valueOf(unreadable.getMessage()));
        } catch (IOException brokenOff) {
            return refused(door, Refusal.UNREADABLE, "broken off");
        } catch (RuntimeException defect) {
            LOG.error("result of {} could not be taken", door.issuer(), defect);
            return Optional.of(Refusal.FAILED);
        }
    }

    private Optional<Refusal> judge(InboundIssuer door, ResultEnvelope envelope) {
        if (envelope.mid().isEmpty() || envelope.sign().isEmpty()) {
            return refused(door, Refusal.NOT_GENUINE, "mid or sign missing");
        }
        Receipt receipt = receiveAuthentication.receive(door.issuer(), envelope);
        LOG.info(
                "result of {}: {}, resultCode {}, resultMessage {}",
                door.issuer(),
                receipt,
                LoggableText.of(envelope.resultCode()),
                LoggableText.of(envelope.resultMessage()));
        return refusalOf(receipt);
    }

    private static Optional<Refusal> refusalOf(Receipt receipt) {
        return switch (receipt) {
            case STORED, REPEATED -> Optional.empty();
            case NOT_GENUINE -> Optional.of(Refusal.NOT_GENUINE);
            case UNKNOWN_TID -> Optional.of(Refusal.UNKNOWN);
            case STALE -> Optional.of(Refusal.STALE);
            case CONFLICT -> Optional.of(Refusal.CONFLICT);
            case UNREADABLE -> Optional.of(Refusal.UNREADABLE);
        };
    }

    private static Optional<Refusal> refused(InboundIssuer door, Refusal refusal, String why) {
        LOG.warn("result of {} refused with {}: {}", door.issuer(), refusal.status(), why);
        return Optional.of(refusal);
    }
}
