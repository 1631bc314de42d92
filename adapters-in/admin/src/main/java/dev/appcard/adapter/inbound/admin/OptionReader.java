package dev.appcard.adapter.inbound.admin;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the values of options into what the domain has for them; a refusal names the option. */
record OptionReader(CommandLine command) {

    <V, T> T read(String option, V value, Function<V, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(command, option + ": " + refused.getMessage(), refused);
        }
    }

    <T> List<T> readAll(String option, List<String> values, Function<String, T> reader) {
        return values.stream().map(value -> read(option, value, reader)).toList();
    }

    ParameterException refused(String option, String reason) {
        return new ParameterException(command, option + ": " + reason);
    }
}
