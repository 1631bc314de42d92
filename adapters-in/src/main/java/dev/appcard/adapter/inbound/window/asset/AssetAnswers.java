package dev.appcard.adapter.inbound.window.asset;

import dev.appcard.adapter.inbound.window.asset.Assets.Asset;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files as they are sent: compressed where the browser takes that. None of them holds a secret that its length could tell. */
final class AssetAnswers {

    /** {@code gzip}, and not {@code gzip;q=0}. */
    private static final Pattern ZIPPED = Pattern.compile("(gzip|\\*)(?!\\s*;\\s*q=0(\\.0*)?$)(\\s*;.*)?");

    private AssetAnswers() {}

    static Response.ResponseBuilder of(Asset asset, HttpHeaders headers) {
        Response.ResponseBuilder answer = Response.ok()
                .type(asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("X-Content-Type-Options", "nosniff");
        return takesZipped(headers.getRequestHeader(HttpHeaders.ACCEPT_ENCODING))
                ? answer.entity(asset.zipped()).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                : answer.entity(asset.content());
    }

    static boolean takesZipped(@Nullable List<String> accepted) {
        return accepted != null
                && accepted.stream()
                        .flatMap(header -> List.of(header.split(",")).stream())
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(each -> ZIPPED.matcher(each).matches());
    }
}
