package dev.appcard.adapter.in.rest.payment;

import dev.appcard.adapter.in.rest.common.ErrorCode;
import dev.appcard.adapter.in.rest.common.InvalidField;
import dev.appcard.adapter.in.rest.common.JsonBody;
import dev.appcard.adapter.in.rest.common.Remedy;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * {@code cardInstallmentPlan} (the only plan offered) or {@code maxCardInstallmentPlan} (the longest one).
 *
 * @param mostMonths 0, or 2 to 12
 */
record InstalmentFields(@Nullable Instalment fixed, int mostMonths) {

    private static final String FIXED = "cardInstallmentPlan";
    private static final String LONGEST = "maxCardInstallmentPlan";

    static InstalmentFields read(JsonBody card, Money amount, Optional<IssuerPolicy> issuer) {
        Optional<Instalment> fixed = plan(card, FIXED);
        Optional<Instalment> longest = plan(card, LONGEST);
        if (fixed.isPresent() && longest.isPresent()) {
            throw new InvalidField(card.nameOf(LONGEST), Remedy.NOT_TOGETHER_WITH, card.nameOf(FIXED));
        }
        fixed.filter(plan -> !plan.isAtOnce()).ifPresent(plan -> requireEnough(card, amount, issuer));
        return new InstalmentFields(
                fixed.orElse(null), longest.map(Instalment::months).orElse(Instalment.MOST_MONTHS));
    }

    private static Optional<Instalment> plan(JsonBody card, String field) {
        OptionalInt months = card.number(field);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (!Instalment.isValid(months.getAsInt())) {
            throw new InvalidField(codeFor(months.getAsInt()), card.nameOf(field), Remedy.INSTALMENT_MONTHS);
        }
        return Optional.of(new Instalment(months.getAsInt()));
    }

    private static ErrorCode codeFor(int months) {
        return months > Instalment.MOST_MONTHS
                ? ErrorCode.EXCEED_MAX_CARD_INSTALLMENT_PLAN
                : ErrorCode.INVALID_CARD_INSTALLMENT_PLAN;
    }

    private static void requireEnough(JsonBody card, Money amount, Optional<IssuerPolicy> issuer) {
        Money least = issuer.map(IssuerPolicy::instalmentFrom).orElseGet(InstalmentFields::leastOfAllIssuers);
        if (least.isMoreThan(amount)) {
            String won = Long.toString(least.won());
            throw new InvalidField(
                    ErrorCode.INVALID_CARD_INSTALLMENT_PLAN, card.nameOf(FIXED), Remedy.INSTALMENT_FROM, won);
        }
    }

    private static Money leastOfAllIssuers() {
        return IssuerPolicies.all().stream()
                .map(IssuerPolicy::instalmentFrom)
                .min(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }
}
