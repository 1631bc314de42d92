package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookType;
import dev.appcard.domain.webhook.WebhookUrlFault;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The body of {@code POST /v1/webhook-endpoints}. */
final class CreateEndpointRequest {

    private static final Set<String> FIELDS = Set.of("url", "events", "description");
    private static final Set<WebhookType> ALL_EVENTS =
            Arrays.stream(WebhookType.values()).filter(WebhookType::isOfEvents).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_DESCRIPTION = 200;

    private CreateEndpointRequest() {}

    /**
     * @param faultOf asked last, when all else can be taken
     * @throws InvalidField for the first field that cannot be taken
     */
    static WebhookTerms read(JsonBody body, Function<String, Optional<WebhookUrlFault>> faultOf) {
        body.requireNothingBut(FIELDS);
        WebhookTerms terms = new WebhookTerms(
                body.requiredText("url", LONGEST_URL), events(body), body.text("description", LONGEST_DESCRIPTION));
        faultOf.apply(terms.url()).ifPresent(fault -> {
            throw new InvalidField(ErrorCode.WEBHOOK_URL_FORBIDDEN, "url", remedyOf(fault));
        });
        return terms;
    }

    private static Set<WebhookType> events(JsonBody body) {
        return body.texts("events").map(CreateEndpointRequest::events).orElse(ALL_EVENTS);
    }

    private static Set<WebhookType> events(List<String> names) {
        Set<WebhookType> events = new HashSet<>();
        boolean allKnown = names.stream()
                .allMatch(name ->
                        ALL_EVENTS.stream().anyMatch(event -> event.name().equals(name) && events.add(event)));
        if (names.isEmpty() || !allKnown) {
            throw new InvalidField(
                    "events",
                    ValidationRule.LIST_OF,
                    ALL_EVENTS.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
        return events;
    }

    private static ValidationRule remedyOf(WebhookUrlFault fault) {
        return switch (fault) {
            case MALFORMED -> ValidationRule.WEBHOOK_URL_MALFORMED;
            case SCHEME -> ValidationRule.WEBHOOK_URL_SCHEME;
            case USER_INFO -> ValidationRule.WEBHOOK_URL_USER_INFO;
            case PORT -> ValidationRule.WEBHOOK_URL_PORT;
            case HOST -> ValidationRule.WEBHOOK_URL_HOST;
            case UNRESOLVED -> ValidationRule.WEBHOOK_URL_UNRESOLVED;
            case PRIVATE_ADDRESS -> ValidationRule.WEBHOOK_URL_PRIVATE_ADDRESS;
        };
    }
}
