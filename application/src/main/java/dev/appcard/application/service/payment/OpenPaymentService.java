package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.payment.OpenPaymentUseCase;
import dev.appcard.application.port.inbound.payment.OpenedBy;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.window.WindowTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Singleton
public class OpenPaymentService implements OpenPaymentUseCase {

    private final PaymentOpenings openings;
    private final IssuerGateways issuers;
    private final Identifiers identifiers;
    private final PaymentTimeLimits times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public OpenPaymentService(
            PaymentOpenings openings,
            IssuerGateways issuers,
            Identifiers identifiers,
            PaymentTimeLimits times,
            InstantSource clock,
            PaymentJournal journal) {
        this.openings = openings;
        this.issuers = issuers;
        this.identifiers = identifiers;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public CommandResult<Payment> open(
            Merchant merchant, OpenPayment command, OpenedBy opening, KeyedCall<CommandResult<Payment>> keyed) {
        return rejection(merchant, command)
                .<CommandResult<Payment>>map(CommandResult.Rejected::new)
                .orElseGet(() -> stored(Payment.open(orderOf(merchant, command, opening)), opening, keyed));
    }

    private Optional<Rejection> rejection(Merchant merchant, OpenPayment command) {
        if (!merchant.mayUse(Contract.APP_CARD)) {
            return Optional.of(Rejection.OfContract.NOT_CONTRACTED);
        }
        Optional<String> foreign = Addresses.unregistered(merchant, command.returnAddresses());
        if (foreign.isPresent()) {
            return Optional.of(new Rejection.Field(foreign.get(), FieldReason.ADDRESS_NOT_REGISTERED));
        }
        Optional<IssuerCode> named = command.preferences().namedIssuer();
        if (named.filter(issuer -> !issuers.offered().contains(issuer)).isPresent()) {
            return Optional.of(new Rejection.Field("card.cardCompany", FieldReason.ISSUER_NOT_OFFERED));
        }
        Money from = leastForInstalments(named);
        return command.preferences().fixesInstalments() && from.isMoreThan(command.amount())
                ? Optional.of(new Rejection.TooLittleForInstalments(from))
                : Optional.empty();
    }

    private Money leastForInstalments(Optional<IssuerCode> named) {
        return named.map(List::of).orElseGet(issuers::offered).stream()
                .map(issuers::termsOf)
                .map(InstalmentTerms::from)
                .min(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    private CommandResult<Payment> stored(Payment opened, OpenedBy opening, KeyedCall<CommandResult<Payment>> keyed) {
        CommandResult<Payment> result = openings.open(opened, opening, payment -> recorded(payment, keyed));
        if (result.equals(new CommandResult.Done<>(opened))) {
            journal.moved(opened);
        }
        return result;
    }

    private static List<Precondition> recorded(Payment payment, KeyedCall<CommandResult<Payment>> keyed) {
        return keyed.key().stream()
                .<Precondition>map(key -> new Precondition.RecordCall(
                        key, Optional.of(keyed.answering().apply(new CommandResult.Done<>(payment)))))
                .toList();
    }

    private PaymentOrder orderOf(Merchant merchant, OpenPayment command, OpenedBy opening) {
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
                new PaymentInitiation.CustomerInitiated(window, command.mode(), opening.opener()),
                command.metadata(),
                now);
    }
}
