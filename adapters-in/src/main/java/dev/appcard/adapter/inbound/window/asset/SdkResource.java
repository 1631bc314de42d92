package dev.appcard.adapter.inbound.window.asset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** {@code GET /sdk/v1/appcard.js}: the script that a merchant's page loads; it gives {@code AppCard(clientKey)}. */
@Path("/sdk/v1/appcard.js")
@Dependent
public class SdkResource {

    private final Assets assets;

    @Inject
    public SdkResource(Assets assets) {
        this.assets = assets;
    }

    /** Any page may load it; a correction reaches all of them within five minutes. */
    @GET
    public Response sdk(@Context HttpHeaders headers) {
        return AssetAnswers.of(assets.sdk(), headers)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
