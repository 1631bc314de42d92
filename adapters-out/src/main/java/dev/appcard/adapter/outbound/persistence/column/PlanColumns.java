package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The instalment plan that was chosen.
 *
 * @param interestPayer null in rows that version 1 of the schema wrote, which had no interest-free plans: the buyer
 */
@Embeddable
public record PlanColumns(
        Integer instalment,

        @Column(name = "interest_payer") @Nullable String interestPayer) {

    public static PlanColumns of(InstalmentPlan plan) {
        return new PlanColumns(plan.instalment().months(), plan.interestPayer().name());
    }

    public InstalmentPlan toDomain() {
        return new InstalmentPlan(
                new Instalment(instalment),
                interestPayer == null ? InterestPayer.BUYER : StoredName.read(InterestPayer.class, interestPayer));
    }
}
