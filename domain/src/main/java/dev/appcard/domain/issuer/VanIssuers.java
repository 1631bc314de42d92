package dev.appcard.domain.issuer;

import java.util.Map;
import java.util.Optional;

/**
 * Whose cards the VAN means by its codes (IssCode, AquCode). A VAN's codes are its own.
 *
 * @param byCode the VAN's two digits, and the issuer that they stand for; of BC's members, BC
 */
public record VanIssuers(Map<String, IssuerCode> byCode) {

    private static final String FILL = "0000";
    private static final int DIGITS = 2;

    public VanIssuers {
        byCode = Map.copyOf(byCode);
    }

    /** @param vanCode as it came: two digits, which some VANs fill with zeros to the field's six */
    public Optional<IssuerPolicy> issuerOf(String vanCode) {
        boolean filled = vanCode.length() == DIGITS + FILL.length() && vanCode.endsWith(FILL);
        String code = filled ? vanCode.substring(0, DIGITS) : vanCode;
        return Optional.ofNullable(byCode.get(code)).flatMap(IssuerPolicies::find);
    }
}
