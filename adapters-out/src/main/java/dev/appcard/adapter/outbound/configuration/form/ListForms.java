package dev.appcard.adapter.outbound.configuration.form;

import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.VanIssuers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists with commas between their entries, none twice. */
public final class ListForms {

    private ListForms() {}

    /** Codes of issuers that this gateway knows. */
    public static ValueForm<List<IssuerPolicy>> issuers() {
        String codes = IssuerPolicies.all().stream()
                .map(policy -> policy.code().value())
                .collect(Collectors.joining(", "));
        return new ValueForm<>("a list with commas of: " + codes, ListForms::issuersIn);
    }

    /** Those of a list that are known, so that their own settings can be checked although others are not. */
    public static List<IssuerPolicy> knownIssuers(String text) {
        return entries(text).stream()
                .distinct()
                .filter(IssuerCode::isValid)
                .flatMap(code -> IssuerPolicies.find(new IssuerCode(code)).stream())
                .toList();
    }

    /** Instalment plans by their months: {@code 2,3}. */
    public static ValueForm<Set<Integer>> months() {
        return new ValueForm<>("a list with commas of months from 2 to " + Instalment.MOST_MONTHS, ListForms::monthsIn);
    }

    /**
     * Which prefix of an order number belongs to which service behind the relay, each once:
     * {@code OD=payssam,PL=speeid,SP=linq}. Its value goes from services to prefixes.
     *
     * @param prefixes all there are
     * @param services all there are, as many
     */
    public static ValueForm<Map<String, String>> serviceCodes(List<String> prefixes, List<String> services) {
        String description = "each of " + String.join(", ", prefixes) + " once with one of "
                + String.join(", ", services) + ", as `OD=payssam`, with commas";
        return new ValueForm<>(description, text -> {
            List<String[]> pairs = pairsIn(text);
            boolean whole = pairs.size() == prefixes.size() && pairs.stream().allMatch(pair -> pair.length == 2);
            return whole && isEachOnce(pairs, 0, prefixes) && isEachOnce(pairs, 1, services)
                    ? Optional.of(
                            pairs.stream().collect(Collectors.toUnmodifiableMap(pair -> pair[1], pair -> pair[0])))
                    : Optional.empty();
        });
    }

    /** Which issuer a VAN means by its codes, each code once, with `=` between. */
    public static ValueForm<VanIssuers> vanIssuers() {
        return new ValueForm<>(
                "a list with commas of a VAN's two digits, `=` and an issuer's code", ListForms::vanIssuersIn);
    }

    private static Optional<VanIssuers> vanIssuersIn(String text) {
        Map<String, IssuerCode> byCode = new HashMap<>();
        for (String[] pair : pairsIn(text)) {
            boolean whole = pair.length == 2
                    && pair[0].matches("[0-9]{2}")
                    && knownIssuers(pair[1]).size() == 1;
            if (!whole || byCode.put(pair[0], new IssuerCode(pair[1])) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new VanIssuers(byCode));
    }

    private static Optional<List<IssuerPolicy>> issuersIn(String text) {
        List<IssuerPolicy> known = knownIssuers(text);
        return known.size() == entries(text).size() ? Optional.of(known) : Optional.empty();
    }

    private static Optional<Set<Integer>> monthsIn(String text) {
        List<String> entries = entries(text);
        if (!entries.stream().allMatch(ListForms::isMonths)) {
            return Optional.empty();
        }
        Set<Integer> months = entries.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
        return Optional.of(months).filter(distinct -> distinct.size() == entries.size());
    }

    private static boolean isMonths(String entry) {
        return entry.matches("[1-9][0-9]?")
                && Integer.parseInt(entry) >= 2
                && Instalment.isValid(Integer.parseInt(entry));
    }

    private static List<String[]> pairsIn(String text) {
        return entries(text).stream().map(entry -> entry.split("=", -1)).toList();
    }

    private static boolean isEachOnce(List<String[]> pairs, int side, List<String> all) {
        return pairs.stream()
                .map(pair -> pair[side])
                .collect(Collectors.toSet())
                .equals(new HashSet<>(all));
    }

    private static List<String> entries(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }
}
