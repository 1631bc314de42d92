package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.money.Money;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * {@code cardInstallmentPlan} (the only plan offered) or {@code maxCardInstallmentPlan} (the longest one). The least
 * amount for instalments comes from the issuers, so the use case checks it.
 *
 * @param mostMonths 0, or 2 to 12
 */
public record InstalmentFields(@Nullable Instalment fixed, int mostMonths) {

    /** The request's name of a plan that is fixed. */
    public static final String FIXED = "cardInstallmentPlan";

    /** Of what the request could have known; where the issuer refuses instalments, the code's own is 403. */
    private static final int BAD_REQUEST = 400;

    private static final String LONGEST = "maxCardInstallmentPlan";

    static InstalmentFields read(JsonBody card) {
        Optional<Instalment> fixed = plan(card, FIXED);
        Optional<Instalment> longest = plan(card, LONGEST);
        if (fixed.isPresent() && longest.isPresent()) {
            throw new InvalidField(card.nameOf(LONGEST), ValidationRule.NOT_TOGETHER_WITH, card.nameOf(FIXED));
        }
        return new InstalmentFields(
                fixed.orElse(null), longest.map(Instalment::months).orElse(Instalment.MOST_MONTHS));
    }

    /** {@code cardInstallmentPlan} where no buyer chooses: absent is at once. */
    public static Instalment of(JsonBody body) {
        return plan(body, FIXED).orElse(Instalment.AT_ONCE);
    }

    /** @param field the request's name of the plan */
    public static InvalidField tooLittle(String field, Money from) {
        return new InvalidField(
                ErrorCode.INVALID_CARD_INSTALLMENT_PLAN,
                field,
                ValidationRule.INSTALMENT_FROM,
                Long.toString(from.won()));
    }

    /** @param field the request's name of the plan */
    static InvalidField none(String field) {
        return new InvalidField(
                ErrorCode.NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT,
                BAD_REQUEST,
                field,
                ValidationRule.NO_INSTALMENTS);
    }

    private static Optional<Instalment> plan(JsonBody card, String field) {
        OptionalInt months = card.number(field);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (!Instalment.isValid(months.getAsInt())) {
            throw new InvalidField(codeFor(months.getAsInt()), card.nameOf(field), ValidationRule.INSTALMENT_MONTHS);
        }
        return Optional.of(new Instalment(months.getAsInt()));
    }

    private static ErrorCode codeFor(int months) {
        return months > Instalment.MOST_MONTHS
                ? ErrorCode.EXCEED_MAX_CARD_INSTALLMENT_PLAN
                : ErrorCode.INVALID_CARD_INSTALLMENT_PLAN;
    }
}
