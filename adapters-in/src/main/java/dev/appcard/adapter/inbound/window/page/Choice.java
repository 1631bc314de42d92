package dev.appcard.adapter.inbound.window.page;

import java.util.List;

/**
 * The choices of the buyer, row by row. Ways and plans are those of all issuers; the page's script hides those that the
 * chosen issuer does not offer.
 *
 * @param members names of members of an issuer
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
