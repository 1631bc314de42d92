package dev.appcard.domain.issuer;

/**
 * A name that buyers look for and that another issuer stands behind: shown in the window, handled as that issuer.
 *
 * @param cardCode the merchant API's two characters for the name; accepted from merchants, never answered
 */
public record Member(String koreanName, String englishName, String cardCode) {

    boolean isCalled(String name) {
        return cardCode.equals(name) || koreanName.equals(name) || englishName.equalsIgnoreCase(name);
    }
}
