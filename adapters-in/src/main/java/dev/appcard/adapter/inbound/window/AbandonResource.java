package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.guard.OwnPageOnly;
import dev.appcard.adapter.inbound.window.status.StatusLetter;
import dev.appcard.adapter.inbound.window.status.Windows;
import dev.appcard.adapter.inbound.window.status.Windows.KnownWindow;
import dev.appcard.application.port.inbound.window.AbandonWindowUseCase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code POST /window/{token}/abandon}: 취소 was pressed; the payment ends with {@code PAY_PROCESS_CANCELED}. */
@Path("/window/{token}/abandon")
@BuyerFacing
@OwnPageOnly
@Dependent
public class AbandonResource {

    private final Windows windows;
    private final AbandonWindowUseCase abandonPayment;

    @Inject
    public AbandonResource(Windows windows, AbandonWindowUseCase abandonPayment) {
        this.windows = windows;
        this.abandonPayment = abandonPayment;
    }

    @POST
    public Response abandon(@PathParam("token") String token) {
        KnownWindow window = windows.find(token).orElseThrow(Windows::unknown);
        if (!abandonPayment.abandon(window.token())) {
            throw Windows.tooLate();
        }
        return abandoned();
    }

    private static Response abandoned() {
        return Response.ok(
                        Json.createObjectBuilder()
                                .add("status", StatusLetter.X.name())
                                .build()
                                .toString(),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
