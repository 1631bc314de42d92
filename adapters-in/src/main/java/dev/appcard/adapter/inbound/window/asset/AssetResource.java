package dev.appcard.adapter.inbound.window.asset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** {@code GET /assets/{name}}: what the pages load. A name belongs to one content for ever. */
@Path("/assets/{name}")
@Dependent
public class AssetResource {

    private final Assets assets;

    @Inject
    public AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response asset(@PathParam("name") String name, @Context HttpHeaders headers) {
        return assets.find(name)
                .map(asset -> AssetAnswers.of(asset, headers)
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
