package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code GET /window/{token}/status} → {@code {"status":"R"}}. Reads only. */
@Path("/window/{token}/status")
@BuyerFacing
@Dependent
public class StatusResource {

    private final Windows windows;

    @Inject
    public StatusResource(Windows windows) {
        this.windows = windows;
    }

    @GET
    public Response status(@PathParam("token") String token) {
        return windows.find(token)
                .map(window -> Response.ok(
                                Json.createObjectBuilder()
                                        .add("status", window.letter().name())
                                        .build()
                                        .toString(),
                                MediaType.APPLICATION_JSON_TYPE)
                        .build())
                .orElseThrow(Windows::unknown);
    }
}
