package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.van.request.VanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules in force, in the order in which they were posted. The first that fits a telegram is used, and only it. */
public final class VanRules {
    /** A rule with its number and how often it still applies. */
    public record RuleInForce(int id, VanRule rule, int remaining) {}

    private final List<RuleInForce> rules = new ArrayList<>();
    private final IssuedCodes codes;
    private int lastId;

    /** @param codes what the one-time codes in telegrams are for */
    public VanRules(IssuedCodes codes) {
        this.codes = codes;
    }

    public synchronized RuleInForce add(VanRule rule) {
        lastId++;
        var inForce = new RuleInForce(lastId, rule, rule.times());
        rules.add(inForce);
        return inForce;
    }

    /** The rule for this telegram; it is used up by one. */
    public synchronized Optional<VanRule> take(VanRequest request, String orderNumber) {
        for (int i = 0; i < rules.size(); i++) {
            RuleInForce inForce = rules.get(i);
            if (inForce.remaining() > 0 && inForce.rule().covers(request, orderNumber, codes)) {
                rules.set(i, new RuleInForce(inForce.id(), inForce.rule(), inForce.remaining() - 1));
                return Optional.of(inForce.rule());
            }
        }
        return Optional.empty();
    }

    /** All rules, the used-up ones included. */
    public synchronized List<RuleInForce> all() {
        return List.copyOf(rules);
    }

    /** Removes the rules that name this payment and this merchant; all where neither is said. */
    public synchronized void clear(Optional<String> paymentKey, Optional<String> storeId) {
        rules.removeIf(inForce -> {
            RuleScope scope = inForce.rule().scope();
            return paymentKey.map(scope.paymentKey()::equals).orElse(true)
                    && storeId.map(id -> scope.storeId().equals(Optional.of(id)))
                            .orElse(true);
        });
    }
}
