package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.service.payment.Addresses;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class OpenRegistrationService implements OpenRegistrationUseCase {

    private final UnitOfWork unitOfWork;
    private final Registrations registrations;
    private final CardVault vault;
    private final IssuerGateways issuers;
    private final Identifiers identifiers;
    private final PaymentTimeLimits times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public OpenRegistrationService(
            UnitOfWork unitOfWork,
            Registrations registrations,
            CardVault vault,
            IssuerGateways issuers,
            Identifiers identifiers,
            PaymentTimeLimits times,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.registrations = registrations;
        this.vault = vault;
        this.issuers = issuers;
        this.identifiers = identifiers;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public Outcome open(Merchant merchant, OpenRegistration command) {
        if (!merchant.mayUse(Contract.AUTOMATIC_PAYMENT)) {
            return new NotContracted();
        }
        if (!vault.keepsCards() || issuers.offered().stream().noneMatch(issuers::registersCards)) {
            return new NotOffered();
        }
        Optional<String> foreign = Addresses.unregistered(merchant, command.returnAddresses());
        if (foreign.isPresent()) {
            return new AddressNotRegistered(foreign.get());
        }
        Registration opened = Registration.open(orderOf(merchant, command));
        unitOfWork.run(() -> {
            registrations.add(opened);
            return opened;
        });
        journal.moved(opened);
        return new Opened(opened);
    }

    private RegistrationOrder orderOf(Merchant merchant, OpenRegistration command) {
        Instant now = clock.instant();
        return new RegistrationOrder(
                identifiers.newRegistrationKey(),
                identifiers.newBillingKey(),
                merchant.id(),
                command.customerKey(),
                command.customer(),
                new WindowTerms(
                        identifiers.newWindowToken(),
                        command.returnAddresses(),
                        WindowPreferences.NONE,
                        now.plus(times.authenticateWithin())),
                now);
    }
}
