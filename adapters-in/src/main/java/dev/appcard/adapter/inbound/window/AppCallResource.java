package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.rest.common.IncomingBody;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.WaitingCalls;
import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.guard.OwnPageOnly;
import dev.appcard.adapter.inbound.window.status.Windows;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/** {@code POST /window/{token}/app-call}: 결제하기 was pressed. */
@Path("/window/{token}/app-call")
@BuyerFacing
@OwnPageOnly
@Dependent
public class AppCallResource {

    private final CallAppUseCase callApp;
    private final AppCallAnswer answer;
    private final WaitingCalls waiting;

    @Inject
    public AppCallResource(CallAppUseCase callApp, AppCallAnswer answer, WaitingCalls waiting) {
        this.callApp = callApp;
        this.answer = answer;
        this.waiting = waiting;
    }

    @POST
    public CompletionStage<Response> call(
            @PathParam("token") String token,
            InputStream body,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        WindowToken window = Windows.token(token).orElseThrow(Windows::unknown);
        IncomingBody incoming = IncomingBody.of(headers, waiting.timed(body));
        String address = request.getRemoteAddr();
        return waiting.answer(() -> called(window, AppCallRequest.read(JsonBody.of(incoming.bytes()), address)));
    }

    private Response called(WindowToken window, CallApp command) {
        return switch (callApp.call(window, command)) {
            case CallAppUseCase.Called called ->
                Response.ok(answer.of(window, command.channel(), called), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case CallAppUseCase.NotOffered choice -> throw AppCallRequest.refusal(choice);
            case CallAppUseCase.Refused refused -> throw Windows.failure(refused);
        };
    }
}
