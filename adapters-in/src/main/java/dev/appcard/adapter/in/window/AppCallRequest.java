package dev.appcard.adapter.in.window;

import dev.appcard.application.port.in.window.CallAppUseCase.CallApp;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code {issuer, method, channel, installment}} as it is posted: all four are needed; what else is there is ignored.
 */
final class AppCallRequest {

    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(Instalment.MOST_MONTHS);

    /** A field that is missing or is none of its values. */
    static final class BadField extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;

        BadField(String field) {
            super(field, null, false, false);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private AppCallRequest() {}

    static CallApp read(JsonObject body, String buyerAddress) throws BadField {
        return new CallApp(
                issuer(body),
                oneOf(AuthenticationWay.class, body, "method"),
                oneOf(Channel.class, body, "channel"),
                instalment(body),
                buyerAddress);
    }

    private static IssuerCode issuer(JsonObject body) throws BadField {
        return text(body, "issuer")
                .filter(IssuerCode::isValid)
                .map(IssuerCode::new)
                .orElseThrow(() -> new BadField("issuer"));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> values, JsonObject body, String field) throws BadField {
        return text(body, field)
                .flatMap(name -> Arrays.stream(values.getEnumConstants())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> new BadField(field));
    }

    private static Instalment instalment(JsonObject body) throws BadField {
        return Optional.ofNullable(body.get("installment"))
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .filter(number ->
                        number.isIntegral() && number.bigDecimalValue().abs().compareTo(MOST_MONTHS) <= 0)
                .filter(number -> Instalment.isValid(number.intValue()))
                .map(number -> new Instalment(number.intValue()))
                .orElseThrow(() -> new BadField("installment"));
    }

    private static Optional<String> text(JsonObject body, String field) {
        return body.get(field) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }
}
