package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.vault.ReceiptTokens;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.receipt.ReceiptToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ReceiptService implements ReceiptQuery {

    private final ReceiptTokens tokens;
    private final Payments payments;
    private final Merchants merchants;
    private final GatewayAddresses addresses;

    @Inject
    public ReceiptService(ReceiptTokens tokens, Payments payments, Merchants merchants, GatewayAddresses addresses) {
        this.tokens = tokens;
        this.payments = payments;
        this.merchants = merchants;
        this.addresses = addresses;
    }

    @Override
    public String addressOf(PaymentKey payment) {
        return addresses.receipt(tokens.of(payment));
    }

    @Override
    public Optional<Receipt> find(ReceiptToken token) {
        return tokens.paymentOf(token).flatMap(payments::find).flatMap(this::receiptOf);
    }

    private Optional<Receipt> receiptOf(Payment payment) {
        return payment.state() instanceof Taken taken
                ? Optional.of(new Receipt(
                        payment, taken, merchants.require(payment.order().merchantId())))
                : Optional.empty();
    }
}
