package dev.appcard.adapter.inbound.window.asset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    public Response asset(@PathParam("name") String name) {
        return assets.find(name)
                .map(asset -> Response.ok(asset.content())
                        .type(asset.type())
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
