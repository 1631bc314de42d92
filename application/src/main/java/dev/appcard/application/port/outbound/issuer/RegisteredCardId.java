package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.secret.CardId;

/**
 * What a registration yields.
 *
 * @param cardId to be closed once it is sealed
 * @param maskedNumber empty where the issuer gives no number
 */
public record RegisteredCardId(CardId cardId, String maskedNumber) {}
