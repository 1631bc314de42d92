package dev.appcard.adapter.inbound.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorsFilterTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final AtomicBoolean passedOn = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(strings = {"/v1/payments", "/v1/billing/authorizations"})
    void doFilterShouldAnswerThePreflightItselfWithoutAnyKey(String path) throws IOException, ServletException {
        call("OPTIONS", path, "POST");

        assertThat(passedOn).isFalse();
        verify(response).setStatus(200);
        verify(response).setHeader("Access-Control-Allow-Origin", "*");
        verify(response).setHeader("Access-Control-Allow-Methods", "POST");
        verify(response)
                .setHeader(
                        "Access-Control-Allow-Headers",
                        "authorization, content-type, accept-language, idempotency-key");
        verify(response, never()).setHeader(eq("Access-Control-Allow-Credentials"), anyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/payments", "/v1/billing/authorizations"})
    void doFilterShouldLetPagesReadTheAnswerWhateverItWillBe(String path) throws IOException, ServletException {
        call("POST", path, null);

        assertThat(passedOn).isTrue();
        verify(response).setHeader("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/v1/payments/confirm",
        "OPTIONS,/v1/payments/confirm",
        "GET,/v1/payments/pay_1",
        "POST,/v1/payments/pay_1/cancel",
        "OPTIONS,/v1/payments/",
        "GET,/v1/payments",
        "DELETE,/v1/payments",
        "POST,/v1/payments/key-in",
        "OPTIONS,/v1/payments/key-in",
        "POST,/v1/billing/authorizations/issue",
        "OPTIONS,/v1/billing/authorizations/card",
        "POST,/v1/billing/authorizations/",
        "POST,/v1/billing/bill_0123456789abcdef0123",
        "DELETE,/v1/billing/authorizations"
    })
    void doFilterShouldTellPagesNothingElsewhere(String method, String path) throws IOException, ServletException {
        call(method, path, "POST");

        assertThat(passedOn).isTrue();
        verify(response, never()).setHeader(startsWith("Access-Control-"), anyString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorization,content-type,traceparent,baggage,sentry-trace",
                "X-Anything",
                "authorization , content-type"
            })
    void doFilterShouldAllowWhateverHeadersThePageAddsItself(String wanted) throws IOException, ServletException {
        when(request.getHeader("Access-Control-Request-Headers")).thenReturn(wanted);

        call("OPTIONS", "/v1/payments", "POST");

        verify(response).setHeader("Access-Control-Allow-Headers", wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a b", "a: b", "a\r\nSet-Cookie: b", "*, ,", "한"})
    void doFilterShouldNotRepeatWhatIsNoListOfNames(String wanted) throws IOException, ServletException {
        when(request.getHeader("Access-Control-Request-Headers")).thenReturn(wanted);

        call("OPTIONS", "/v1/payments", "POST");

        verify(response)
                .setHeader(
                        "Access-Control-Allow-Headers",
                        "authorization, content-type, accept-language, idempotency-key");
    }

    /** Both ways: no such call without its path, and no path without such a call. */
    @Test
    void pathsShouldBeThoseForWhichTheClientKeyIsEnough() {
        List<Method> forPages = new ClassFileImporter()
                .importPackages("dev.appcard.adapter.inbound.rest").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(ClientKeyAllowed.class))
                        .toList();

        assertThat(forPages).allSatisfy(open -> {
            assertThat(open.isAnnotationPresent(POST.class)).isTrue();
            assertThat(open.isAnnotationPresent(Path.class)).isFalse();
        });
        assertThat(forPages.stream()
                        .map(open -> open.getDeclaringClass()
                                .getAnnotation(Path.class)
                                .value()))
                .containsExactlyInAnyOrderElementsOf(ClientKeyAllowed.PATHS);
    }

    private void call(String method, String path, String requestedMethod) throws IOException, ServletException {
        when(request.getMethod()).thenReturn(method);
        when(request.getRequestURI()).thenReturn(path);
        when(request.getContextPath()).thenReturn("");
        when(request.getHeader("Access-Control-Request-Method")).thenReturn(requestedMethod);
        new CorsFilter().doFilter(request, response, (q, a) -> passedOn.set(true));
    }
}
