package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import java.util.Optional;

/**
 * A payment that was approved.
 *
 * @param card where a billing key was asked for with it and given
 */
public record Paid(Payment payment, Optional<RegisteredCard> card) {}
