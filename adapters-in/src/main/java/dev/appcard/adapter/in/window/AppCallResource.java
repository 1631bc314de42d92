package dev.appcard.adapter.in.window;

import dev.appcard.adapter.in.window.AppCallRequest.BadField;
import dev.appcard.adapter.in.window.guard.BuyerFacing;
import dev.appcard.adapter.in.window.guard.OwnPageOnly;
import dev.appcard.application.port.in.window.CallAppUseCase;
import dev.appcard.application.port.in.window.CallAppUseCase.CallApp;
import dev.appcard.domain.payment.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** {@code POST /window/{token}/app-call}: 결제하기 was pressed. */
@Path("/window/{token}/app-call")
@BuyerFacing
@OwnPageOnly
@Dependent
public class AppCallResource {

    private static final int MOST_BYTES = 4096;

    private final CallAppUseCase callApp;
    private final AppCallAnswer answer;

    @Inject
    public AppCallResource(CallAppUseCase callApp, AppCallAnswer answer) {
        this.callApp = callApp;
        this.answer = answer;
    }

    @POST
    public Response call(
            @PathParam("token") String token,
            InputStream body,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request)
            throws IOException {
        List<Locale> languages = headers.getAcceptableLanguages();
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Refusal.TOO_LARGE.in(languages);
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            CallApp command = AppCallRequest.read(json, request.getRemoteAddr());
            return Windows.token(token)
                    .map(window -> call(window, command, languages))
                    .orElseGet(() -> Refusal.UNKNOWN_WINDOW.in(languages));
        } catch (BadField wrong) {
            return Refusal.ofField(wrong.field(), languages);
        } catch (JsonException notJson) {
            return Refusal.BAD_REQUEST.in(languages);
        }
    }

    private Response call(WindowToken window, CallApp command, List<Locale> languages) {
        return switch (callApp.call(window, command)) {
            case CallAppUseCase.Called(var links) ->
                Response.ok(answer.of(window, command.channel(), links), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case CallAppUseCase.WindowUnknown _ -> Refusal.UNKNOWN_WINDOW.in(languages);
            case CallAppUseCase.NotOffered(String field) -> Refusal.ofField(field, languages);
            case CallAppUseCase.TooLate _ -> Refusal.TOO_LATE.in(languages);
        };
    }
}
