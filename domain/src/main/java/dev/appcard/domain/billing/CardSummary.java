package dev.appcard.domain.billing;

/**
 * What may be shown of a registered card.
 *
 * @param name the issuer's name for it, of a card that the VAN holds the VAN's name for the issuer; empty where none was given
 * @param issuerCode the two characters of the merchant API; of a card that the VAN holds the VAN's own code; empty where unknown
 * @param acquirerCode likewise
 * @param maskedNumber empty where no number was ever known
 */
public record CardSummary(String name, String issuerCode, String acquirerCode, String maskedNumber) {}
