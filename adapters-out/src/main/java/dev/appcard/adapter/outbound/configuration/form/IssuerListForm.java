package dev.appcard.adapter.outbound.configuration.form;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of issuers that this gateway knows, with commas between them, none twice. */
public record IssuerListForm() implements ValueForm<List<IssuerPolicy>> {

    @Override
    public String description() {
        return IssuerPolicies.all().stream()
                .map(policy -> policy.code().value())
                .collect(Collectors.joining(", ", "a list with commas of: ", ""));
    }

    @Override
    public Optional<List<IssuerPolicy>> read(String text) {
        List<String> codes = codes(text);
        List<IssuerPolicy> known = known(text);
        return known.size() == codes.size() && new HashSet<>(codes).size() == codes.size()
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Those of the list that are known, so that their own settings can be checked too. */
    public static List<IssuerPolicy> known(String text) {
        return codes(text).stream()
                .distinct()
                .filter(IssuerCode::isValid)
                .flatMap(code -> IssuerPolicies.find(new IssuerCode(code)).stream())
                .toList();
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }
}
