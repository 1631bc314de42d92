package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceFilterTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Test
    void doFilterShouldTakeTheCallersTraceIntoLogsAndAnswer() throws IOException, ServletException {
        when(request.getHeader("traceparent")).thenReturn("00-" + ID + "-b7ad6b7169203331-01");
        AtomicReference<String> seen = new AtomicReference<>();

        new TraceFilter(new NobodysCall()).doFilter(request, response, (q, a) -> seen.set(MDC.get(TraceId.IN_LOGS)));

        assertThat(seen).hasValue(ID);
        verify(response).setHeader("X-Trace-Id", ID);
        assertThat(MDC.get(TraceId.IN_LOGS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + ID,
                "ff-" + ID + "-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + ID + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-" + ID + "-b7ad6b7169203331-01\r\nSet-Cookie: x=1"
            })
    void doFilterShouldMakeAnIdWhenTheCallersIsNotValid(String traceParent) throws IOException, ServletException {
        when(request.getHeader("traceparent")).thenReturn(traceParent);

        new TraceFilter(new NobodysCall())
                .doFilter(
                        request,
                        response,
                        (q, a) -> assertThat(TraceId.current().value()).isNotEqualTo(ID));

        verify(response).setHeader(eq("X-Trace-Id"), matches("[0-9a-f]{32}"));
    }

    @Test
    void doFilterShouldClearTheLogsIdWhenTheCallFails() {
        FilterChain failing = (q, a) -> {
            throw new ServletException("broken");
        };

        assertThatThrownBy(() -> new TraceFilter(new NobodysCall()).doFilter(request, response, failing))
                .isInstanceOf(ServletException.class);
        verify(response).setHeader(eq("X-Trace-Id"), anyString());
        assertThat(MDC.get(TraceId.IN_LOGS)).isNull();
    }
}
