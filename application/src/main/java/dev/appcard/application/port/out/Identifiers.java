package dev.appcard.application.port.out;

import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.WindowToken;

/** New identifiers: unique, and the window's token beyond guessing (256 random bits). */
public interface Identifiers {

    PaymentKey newPaymentKey();

    WindowToken newWindowToken();
}
