package dev.appcard.application.service.payment;

import dev.appcard.application.PaymentTimes;
import dev.appcard.application.port.in.payment.OpenPayment;
import dev.appcard.application.port.in.payment.OpenPaymentUseCase;
import dev.appcard.application.port.out.Identifiers;
import dev.appcard.application.port.out.PaymentJournal;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.port.out.store.UnitOfWork;
import dev.appcard.domain.issuer.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Expired;
import dev.appcard.domain.payment.ReturnAddresses;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Singleton
public class OpenPaymentService implements OpenPaymentUseCase {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final IssuerGateways issuers;
    private final Identifiers identifiers;
    private final PaymentTimes times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public OpenPaymentService(
            UnitOfWork unitOfWork,
            Payments payments,
            IssuerGateways issuers,
            Identifiers identifiers,
            PaymentTimes times,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
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
        Optional<String> foreign = unregisteredAddress(merchant, command.returnAddresses());
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

    private static Optional<String> unregisteredAddress(Merchant merchant, ReturnAddresses addresses) {
        if (!merchant.hasRegistered(addresses.successUrl())) {
            return Optional.of("successUrl");
        }
        if (!merchant.hasRegistered(addresses.failUrl())) {
            return Optional.of("failUrl");
        }
        return Optional.ofNullable(addresses.appScheme())
                .filter(scheme -> !merchant.hasRegistered(scheme))
                .map(scheme -> "card.appScheme");
    }

    private Outcome store(Payment opened) {
        while (!unitOfWork.run(() -> payments.add(opened) || addInPlaceOfEarlier(opened))) {
            if (isClaimed(opened)) {
                return new OrderTaken();
            }
            // Somebody opened or moved the earlier one meanwhile: look again. Every round somebody gets on.
        }
        journal.moved(opened);
        return new Opened(opened);
    }

    private boolean isClaimed(Payment opened) {
        return payments.findByOrder(opened.order().merchantId(), opened.order().orderId())
                .filter(holder -> holder.stateName().holdsOrder())
                .filter(holder -> !holder.stateName().isOpen())
                .isPresent();
    }

    /** The buyer went back and the shop opens the same order anew: the earlier payment makes room if it still can. */
    private boolean addInPlaceOfEarlier(Payment opened) {
        return payments.findByOrder(opened.order().merchantId(), opened.order().orderId())
                .filter(earlier -> earlier.stateName().isOpen())
                .filter(earlier -> payments.replace(earlier, earlier.to(new Expired(clock.instant()))))
                .filter(expired -> payments.add(opened))
                .isPresent();
    }

    private PaymentOrder orderOf(Merchant merchant, OpenPayment command) {
        Instant now = clock.instant();
        return new PaymentOrder(
                identifiers.newPaymentKey(),
                identifiers.newWindowToken(),
                merchant.id(),
                command.orderId(),
                command.orderName(),
                command.amount(),
                command.taxFree(),
                PayType.CARD_VAN,
                command.mode(),
                command.customer(),
                command.returnAddresses(),
                command.preferences(),
                command.metadata(),
                now,
                now.plus(times.authenticateWithin()));
    }
}
