package dev.appcard.adapter.inbound.rest.common;

import java.util.List;

/**
 * A field that was refused. It never holds the refused value.
 *
 * @param field the request's name of it, with its parents: {@code card.cardInstallmentPlan}
 * @param remedy what to send instead
 * @param arguments the numbers and names in the remedy's sentence
 */
public record FieldFault(String field, ValidationRule remedy, List<String> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }
}
