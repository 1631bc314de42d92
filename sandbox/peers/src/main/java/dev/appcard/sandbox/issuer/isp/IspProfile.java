package dev.appcard.sandbox.issuer.isp;

import java.util.List;

/**
 * How one issuer's ISP differs from the others', as data.
 *
 * @param code as in docs/issuers/contracts.md
 * @param cardCode KVP_CARDCODE, at most 20 characters; *ours*, the VAN's two digits for the issuer in front
 */
record IspProfile(String code, String cardCode) {
    /** Every issuer of the family (docs/issuers/contracts.md, "Ways of authenticating"); BC stands for its members too. */
    static final List<IspProfile> ALL =
            List.of(new IspProfile("KB", "0200"), new IspProfile("WOORI", "1500"), new IspProfile("BC", "0100"));
}
