package dev.appcard.domain.issuer;

import dev.appcard.domain.money.Money;
import java.util.Set;

/**
 * What is particular about an issuer, as data: the use cases read it and know no issuer's name.
 *
 * @param koreanName shown to the buyer
 * @param englishName accepted as {@code cardCompany} and shown to English readers
 * @param cardCode the two characters of the merchant API ({@code issuerCode}, {@code acquirerCode})
 * @param ways ways of authenticating that the gateway offers with this issuer
 * @param launch how its app is opened
 * @param otcForm what its OTC is to the VAN
 * @param instalmentFrom least amount for paying in instalments (할부)
 */
public record IssuerPolicy(
        IssuerCode code,
        String koreanName,
        String englishName,
        String cardCode,
        Set<AuthenticationWay> ways,
        AppLaunch launch,
        OtcForm otcForm,
        Money instalmentFrom) {

    public IssuerPolicy {
        ways = Set.copyOf(ways);
    }

    /** Whether a merchant means this issuer: by code, Korean or English name, as in the merchant API. */
    public boolean isCalled(String name) {
        return cardCode.equals(name)
                || koreanName.equals(name)
                || englishName.equalsIgnoreCase(name)
                || code.value().equalsIgnoreCase(name);
    }
}
