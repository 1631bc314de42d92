package dev.appcard.adapter.out.configuration.form;

import dev.appcard.adapter.out.issuer.IssuerContract;
import dev.appcard.adapter.out.issuer.IssuerContracts;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of issuers that this gateway knows, with commas between them, none twice. */
public record IssuerListForm() implements ValueForm<List<IssuerContract>> {

    @Override
    public String description() {
        return IssuerContracts.all().stream()
                .map(contract -> contract.policy().code().value())
                .collect(Collectors.joining(", ", "a list with commas of: ", ""));
    }

    @Override
    public Optional<List<IssuerContract>> read(String text) {
        List<String> codes = codes(text);
        List<IssuerContract> known = known(text);
        return known.size() == codes.size() && new HashSet<>(codes).size() == codes.size()
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Those of the list that are known, so that their own settings can be checked too. */
    public static List<IssuerContract> known(String text) {
        return codes(text).stream()
                .distinct()
                .filter(IssuerCode::isValid)
                .flatMap(code -> IssuerContracts.find(new IssuerCode(code)).stream())
                .toList();
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }
}
