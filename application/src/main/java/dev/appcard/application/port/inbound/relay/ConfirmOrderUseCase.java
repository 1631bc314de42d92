package dev.appcard.application.port.inbound.relay;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;

/** An issuer asks whether an order is known before its app authenticates (Shinhan, through LinQ). */
public interface ConfirmOrderUseCase {

    Outcome confirm(IssuerCode issuer, OrderConfirmation confirmation);

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * It is known and waits for this issuer; from now on its result is taken. Goods and merchant are those of the call.
     */
    record Confirmed(Money amount, String goods, String merchant) implements Outcome {}

    /** @param receipt why not, in the words of a result */
    record Refused(Receipt receipt) implements Outcome {}
}
