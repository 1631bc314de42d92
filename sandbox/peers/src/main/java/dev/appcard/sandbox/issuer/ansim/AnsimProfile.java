package dev.appcard.sandbox.issuer.ansim;

import java.util.List;

/**
 * How one issuer's 안심클릭 differs from the others', as data.
 *
 * @param code as in docs/issuers/contracts.md
 * @param vaccine what buyers on Android are asked to start first
 */
record AnsimProfile(String code, Vaccine vaccine) {
    /**
     * Every issuer of the family (docs/issuers/contracts.md, "Ways of authenticating"). The lists of vaccine apps name none for Hana
     * and Lotte: <em>ours</em> is the one that most others ask for.
     */
    static final List<AnsimProfile> ALL = List.of(
            new AnsimProfile("SHINHAN", Vaccine.TOUCHEN_MVACCINE),
            new AnsimProfile("HYUNDAI", Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("HANA", Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("LOTTE", Vaccine.V3_MOBILE_PLUS),
            new AnsimProfile("SAMSUNG", Vaccine.V_GUARD),
            new AnsimProfile("NH", Vaccine.V3_MOBILE_PLUS));
}
