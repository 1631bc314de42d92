package dev.appcard.application.service.payment;

import dev.appcard.application.PaymentTimes;
import dev.appcard.application.port.in.payment.OpenPayment;
import dev.appcard.application.port.in.payment.OpenPaymentUseCase;
import dev.appcard.application.port.out.Identifiers;
import dev.appcard.application.port.out.PaymentJournal;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.domain.issuer.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Opening;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.WindowTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Singleton
public class OpenPaymentService implements OpenPaymentUseCase {

    private final OrderClaims claims;
    private final IssuerGateways issuers;
    private final Identifiers identifiers;
    private final PaymentTimes times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public OpenPaymentService(
            OrderClaims claims,
            IssuerGateways issuers,
            Identifiers identifiers,
            PaymentTimes times,
            InstantSource clock,
            PaymentJournal journal) {
        this.claims = claims;
        this.issuers = issuers;
        this.identifiers = identifiers;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public Outcome open(Merchant merchant, OpenPayment command) {
        if (!merchant.mayUse(Contract.APP_CARD)) {
            return new NotContracted();
        }
        Optional<String> foreign = Addresses.unregistered(merchant, command.returnAddresses());
        if (foreign.isPresent()) {
            return new AddressNotRegistered(foreign.get());
        }
        Optional<IssuerCode> named = command.preferences().namedIssuer();
        if (named.filter(issuer -> !issuers.offered().contains(issuer)).isPresent()) {
            return new IssuerNotOffered();
        }
        Money from = leastForInstalments(named);
        if (command.preferences().fixesInstalments() && from.isMoreThan(command.amount())) {
            return new TooLittleForInstalments(from);
        }
        return store(Payment.open(orderOf(merchant, command)));
    }

    private Money leastForInstalments(Optional<IssuerCode> named) {
        return named.map(List::of).orElseGet(issuers::offered).stream()
                .map(issuers::termsOf)
                .map(InstalmentTerms::from)
                .min(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    private Outcome store(Payment opened) {
        if (!claims.claim(opened, () -> {})) {
            return new OrderTaken();
        }
        journal.moved(opened);
        return new Opened(opened);
    }

    private PaymentOrder orderOf(Merchant merchant, OpenPayment command) {
        Instant now = clock.instant();
        WindowTerms window = new WindowTerms(
                identifiers.newWindowToken(),
                command.returnAddresses(),
                command.preferences(),
                now.plus(times.authenticateWithin()));
        return new PaymentOrder(
                identifiers.newPaymentKey(),
                merchant.id(),
                command.orderId(),
                command.orderName(),
                command.amount(),
                command.taxFree(),
                command.customer(),
                new Opening.InWindow(window, command.mode()),
                command.metadata(),
                now);
    }
}
