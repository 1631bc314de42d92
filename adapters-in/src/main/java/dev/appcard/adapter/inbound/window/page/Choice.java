package dev.appcard.adapter.inbound.window.page;

import java.util.List;

/**
 * What the buyer chooses from, row by row. Ways and plans are those that any issuer offers: the page's script leaves
 * those of the chosen one.
 *
 * @param members names that an issuer stands behind
 */
public record Choice(
        List<IssuerRow> issuers,
        List<IssuerRow> members,
        List<WayRow> ways,
        List<PlanRow> plans,
        List<VaccineRow> vaccines) {

    /** Whether an issuer is chosen beforehand: without one there are no ways or plans to choose. */
    public boolean hasIssuer() {
        return issuers.stream().anyMatch(IssuerRow::isChosen);
    }
}
