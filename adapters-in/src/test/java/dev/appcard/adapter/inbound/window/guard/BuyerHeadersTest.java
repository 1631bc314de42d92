package dev.appcard.adapter.inbound.window.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuyerHeadersTest {

    private static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; ";

    @Test
    void anAnswerShouldFrameNothingAndBeFramedByNobodyUnlessItSaysOtherwise() {
        MultivaluedMap<String, Object> headers = filtered(new MultivaluedHashMap<>());

        assertThat(headers.get("Content-Security-Policy")).isEqualTo(List.of(OWN_FILES + "frame-ancestors 'none'"));
        assertThat(headers.get("X-Frame-Options")).isEqualTo(List.of("DENY"));
        assertThat(headers.getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void thePolicyOfThePageItselfShouldStand() {
        MultivaluedMap<String, Object> own = new MultivaluedHashMap<>();
        own.putSingle("Content-Security-Policy", PagePolicy.FRAMED_BY_US.header());
        own.putSingle("X-Frame-Options", PagePolicy.FRAMED_BY_US.frameOptions());

        MultivaluedMap<String, Object> headers = filtered(own);

        assertThat(headers.get("Content-Security-Policy")).isEqualTo(List.of(OWN_FILES + "frame-ancestors 'self'"));
        assertThat(headers.get("X-Frame-Options")).isEqualTo(List.of("SAMEORIGIN"));
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aWindowShouldFrameItsIssuersPagesAndOurOwnReturnPageOnly() {
        PagePolicy policy = PagePolicy.framing(Set.of("https://nh.example.com", "https://kb.example.com"));

        assertThat(policy.header())
                .isEqualTo(OWN_FILES
                        + "frame-src 'self' https://kb.example.com https://nh.example.com; frame-ancestors 'none'");
        assertThat(policy.frameOptions()).isEqualTo("DENY");
    }

    @Test
    void aWindowWithoutIssuersPagesShouldFrameNothing() {
        assertThat(PagePolicy.framing(Set.of())).isEqualTo(PagePolicy.ALONE);
    }

    private static MultivaluedMap<String, Object> filtered(MultivaluedMap<String, Object> headers) {
        ContainerResponseContext response = mock(ContainerResponseContext.class);
        when(response.getHeaders()).thenReturn(headers);
        new BuyerHeaders().filter(mock(ContainerRequestContext.class), response);
        return headers;
    }
}
