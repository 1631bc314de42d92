package dev.appcard.domain.issuer;

import java.util.List;

/**
 * What an issuer is called.
 *
 * @param code in settings, paths and rows
 * @param korean shown to the buyer
 * @param english accepted as {@code cardCompany} and shown to English readers
 * @param cardCode the two characters of the merchant API ({@code issuerCode}, {@code acquirerCode})
 * @param members names that this issuer stands behind
 */
public record IssuerNames(IssuerCode code, String korean, String english, String cardCode, List<Member> members) {

    public IssuerNames {
        members = List.copyOf(members);
    }

    /** Whether a merchant means this issuer: by code, Korean or English name, or by a member's. */
    public boolean include(String name) {
        return cardCode.equals(name)
                || korean.equals(name)
                || english.equalsIgnoreCase(name)
                || code.value().equalsIgnoreCase(name)
                || members.stream().anyMatch(member -> member.isCalled(name));
    }
}
