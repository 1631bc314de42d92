package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.application.port.inbound.window.CallAppUseCase.NotOffered;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code {issuer, method, channel, installment}} as it is posted: all four are needed. */
final class AppCallRequest {

    private static final int LONGEST = 20;

    private AppCallRequest() {}

    /** @throws InvalidField with the first field that is missing or is none of its values */
    static CallApp read(JsonBody body, String buyerAddress) {
        return new CallApp(
                issuer(body),
                oneOf(AuthenticationMethod.class, body, "method"),
                oneOf(Channel.class, body, "channel"),
                instalment(body),
                buyerAddress);
    }

    /** A choice that is well formed, but that this window does not offer: the answer says what it does. */
    static InvalidField refusal(NotOffered choice) {
        return choice.offered().isEmpty()
                ? new InvalidField(choice.field(), ValidationRule.ISSUER_NOT_OFFERED)
                : new InvalidField(choice.field(), ValidationRule.ONE_OF, String.join(", ", choice.offered()));
    }

    private static IssuerCode issuer(JsonBody body) {
        String code = body.requiredText("issuer", LONGEST);
        if (!IssuerCode.isValid(code)) {
            throw new InvalidField("issuer", ValidationRule.ISSUER_NOT_OFFERED);
        }
        return new IssuerCode(code);
    }

    private static <E extends Enum<E>> E oneOf(Class<E> values, JsonBody body, String field) {
        String name = body.requiredText(field, LONGEST);
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, ValidationRule.ONE_OF, namesOf(values)));
    }

    private static String namesOf(Class<? extends Enum<?>> values) {
        return Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Instalment instalment(JsonBody body) {
        int months =
                body.number("installment").orElseThrow(() -> new InvalidField("installment", ValidationRule.REQUIRED));
        if (!Instalment.isValid(months)) {
            throw new InvalidField("installment", ValidationRule.INSTALMENT_MONTHS);
        }
        return new Instalment(months);
    }
}
