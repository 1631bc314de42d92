package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.issuer.common.call.CallForm;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What sets one issuer's 안심클릭 apart from the others', as data.
 *
 * @param code as in contracts.md
 * @param tid what a tid looks like: the payment key, for Shinhan the order number
 * @param vaccine what buyers on Android are asked to start first
 */
record AnsimProfile(String code, Pattern tid, Vaccine vaccine) {
    /**
     * Every issuer of the family (contracts.md, "Ways of authenticating"). The lists of vaccine apps name none for Hana
     * and Lotte: <em>ours</em> is the one that most others ask for.
     */
    static final List<AnsimProfile> ALL = List.of(
            new AnsimProfile("SHINHAN", CallForm.WITH_ORDER_NUMBER.tid(), Vaccine.TOUCHEN_MVACCINE),
            new AnsimProfile("HYUNDAI", CallForm.USUAL.tid(), Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("HANA", CallForm.USUAL.tid(), Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("LOTTE", CallForm.USUAL.tid(), Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("SAMSUNG", CallForm.USUAL.tid(), Vaccine.V_GUARD),
            new AnsimProfile("NH", CallForm.USUAL.tid(), Vaccine.V3_MOBILE_PLUS));
}
