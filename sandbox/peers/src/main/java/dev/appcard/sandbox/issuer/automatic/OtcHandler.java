package dev.appcard.sandbox.issuer.automatic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.message.MessageRefusedException;
import dev.appcard.sandbox.shared.Pause;
import java.io.IOException;
import java.time.Duration;

/** {@code POST <base>/otc}: a right answer, or a wrong one of the configured kind. */
final class OtcHandler {
    private static final int SERVER_ERROR = 500;
    private static final String NO_CIPHER_TEXT = "";
    private static final String MAINTENANCE =
            "<!doctype html><html lang=\"ko\"><title>점검 중</title><p>시스템 점검 중입니다.</p></html>";

    private final String path;
    private final OtcIssuer otcIssuer;
    private final CurrentBehaviour behaviours;
    private final OtcCounters count;
    private final Pause pause;

    OtcHandler(String path, OtcIssuer otcIssuer, CurrentBehaviour behaviours, OtcCounters count, Pause pause) {
        this.path = path;
        this.otcIssuer = otcIssuer;
        this.behaviours = behaviours;
        this.count = count;
        this.pause = pause;
    }

    void register(Routes routes) {
        routes.on("POST", path, this::answer);
    }

    private Response answer(Request request) throws IOException {
        count.asked();
        Behaviour behaviour = behaviours.take();
        Response response = switch (behaviour.mode()) {
            case NORMAL, SLOW, BAD_SIGN, REFUSE -> judged(request, behaviour);
            case ERROR_500 -> new MessageRefusedException(SERVER_ERROR, "AS_TOLD").toResponse();
            case HTML -> Response.html(MAINTENANCE);
            case HANG -> {
                pause(behaviour.delay());
                // Closes the connection: the listener answers nothing to this.
                throw new IOException("hung as told");
            }
        };
        pause(behaviour.delay());
        return response;
    }

    private Response judged(Request request, Behaviour behaviour) {
        try {
            OtcRequest otcRequest = otcIssuer.read(request.json());
            boolean refused = behaviour.mode() == Behaviour.Mode.REFUSE;
            ObjectNode answer =
                    refused ? otcIssuer.signed(otcRequest, behaviour.resultCode(), NO_CIPHER_TEXT) : right(otcRequest);
            return Response.json(behaviour.mode() == Behaviour.Mode.BAD_SIGN ? spoilt(answer) : answer);
        } catch (MessageRefusedException refused) {
            return refused.toResponse();
        }
    }

    private ObjectNode right(OtcRequest request) {
        OtcResultCode code = otcIssuer.codeFor(request);
        return switch (code) {
            case ISSUED -> {
                count.issued();
                yield otcIssuer.signed(request, code.code(), otcIssuer.issue(request));
            }
            case CARD_ID_UNKNOWN, CONSENT_WITHDRAWN -> otcIssuer.signed(request, code.code(), NO_CIPHER_TEXT);
        };
    }

    /** Of the right form, and another in its last digit. */
    private static ObjectNode spoilt(ObjectNode answer) {
        String sign = answer.path("sign").asText();
        int last = sign.length() - 1;
        return answer.put("sign", sign.substring(0, last) + (sign.charAt(last) == '0' ? '1' : '0'));
    }

    private void pause(Duration delay) throws IOException {
        try {
            pause.take(delay);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("the sandbox is being stopped", stopping);
        }
    }
}
