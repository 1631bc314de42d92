package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;

/** Where a service behind the relay is: {@code local} for this deployment itself, which gives an empty value. */
public record ServiceRouteForm() implements ValueForm<Optional<String>> {

    private static final String LOCAL = "local";

    @Override
    public String description() {
        return "`local`, or " + WebAddressForm.BASE.description();
    }

    @Override
    public Optional<Optional<String>> read(String text) {
        return text.equals(LOCAL)
                ? Optional.of(Optional.empty())
                : WebAddressForm.BASE.read(text).map(Optional::of);
    }
}
