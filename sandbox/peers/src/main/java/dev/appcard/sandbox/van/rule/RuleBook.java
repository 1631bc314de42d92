package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules in force, in the order in which they were posted. The first that fits a telegram is used, and only it. */
public final class RuleBook {
    /** A rule with its number and how often it still applies. */
    public record Standing(int id, VanRule rule, int remaining) {}

    private final List<Standing> rules = new ArrayList<>();
    private final IssuedCodes codes;
    private int lastId;

    /** @param codes what the one-time codes in telegrams are for */
    public RuleBook(IssuedCodes codes) {
        this.codes = codes;
    }

    public synchronized Standing add(VanRule rule) {
        lastId++;
        var standing = new Standing(lastId, rule, rule.times());
        rules.add(standing);
        return standing;
    }

    /** The rule for this telegram, which is thereby used once. */
    public synchronized Optional<VanRule> take(VanRequest request, String orderNumber) {
        for (int i = 0; i < rules.size(); i++) {
            Standing standing = rules.get(i);
            if (standing.remaining() > 0 && standing.rule().covers(request, orderNumber, codes)) {
                rules.set(i, new Standing(standing.id(), standing.rule(), standing.remaining() - 1));
                return Optional.of(standing.rule());
            }
        }
        return Optional.empty();
    }

    /** All rules, the used-up ones included. */
    public synchronized List<Standing> all() {
        return List.copyOf(rules);
    }

    /** Removes the rules that name this payment and this merchant; all where neither is said. */
    public synchronized void clear(Optional<String> paymentKey, Optional<String> storeId) {
        rules.removeIf(standing -> {
            Scope scope = standing.rule().scope();
            return paymentKey.map(scope.paymentKey()::equals).orElse(true)
                    && storeId.map(id -> scope.storeId().equals(Optional.of(id)))
                            .orElse(true);
        });
    }
}
