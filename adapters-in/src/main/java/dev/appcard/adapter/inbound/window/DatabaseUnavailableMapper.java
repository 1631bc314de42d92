package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.rest.common.UnavailableAnswers;
import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.page.WindowTexts;
import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * While the database is busy or away: 503 with {@code Retry-After}. A buyer who came by a browser gets a page with a way to
 * try again, everyone else the error form. The adapter of the database has told operators.
 */
@Provider
@Dependent
public class DatabaseUnavailableMapper implements ExceptionMapper<DatabaseUnavailable> {

    @Inject
    private HtmlAnswers pages;

    @Context
    private @Nullable HttpServletRequest request;

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public Response toResponse(DatabaseUnavailable unavailable) {
        return isBuyersPage()
                ? pages.unavailable(WindowTexts.forReader(Objects.requireNonNull(headers)), unavailable.why())
                : UnavailableAnswers.json(Objects.requireNonNull(request), unavailable.why());
    }

    private boolean isBuyersPage() {
        return resource != null
                && resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(BuyerFacing.class)
                && Objects.requireNonNull(headers).getAcceptableMediaTypes().stream()
                        .anyMatch(this::isHtml);
    }

    private boolean isHtml(MediaType type) {
        return type.getType().equals("text") && type.getSubtype().equals("html");
    }
}
