package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.service.payment.Addresses;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class OpenRegistrationService implements OpenRegistrationUseCase {

    private final RegistrationUpdates registrations;
    private final CardVault vault;
    private final IssuerGateways issuers;
    private final Identifiers identifiers;
    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public OpenRegistrationService(
            RegistrationUpdates registrations,
            CardVault vault,
            IssuerGateways issuers,
            Identifiers identifiers,
            PaymentTimeLimits times,
            InstantSource clock) {
        this.registrations = registrations;
        this.vault = vault;
        this.issuers = issuers;
        this.identifiers = identifiers;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public CommandResult<Registration> open(
            Merchant merchant,
            String customerKey,
            Customer customer,
            ReturnAddresses returnAddresses,
            WindowPreferences preferences) {
        if (!merchant.mayUse(Contract.AUTOMATIC_PAYMENT)) {
            return new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED);
        }
        if (!vault.keepsCards() || issuers.offered().stream().noneMatch(issuers::registersCards)) {
            return new CommandResult.Rejected<>(Rejection.OfContract.NOT_OFFERED);
        }
        Optional<String> foreign = Addresses.unregistered(merchant, returnAddresses);
        if (foreign.isPresent()) {
            return new CommandResult.Rejected<>(
                    new Rejection.Field(foreign.get(), Rejection.FieldReason.ADDRESS_NOT_REGISTERED));
        }
        if (preferences.namedIssuer().filter(issuer -> !registers(issuer)).isPresent()) {
            return new CommandResult.Rejected<>(
                    new Rejection.Field("card.cardCompany", Rejection.FieldReason.ISSUER_NOT_OFFERED));
        }
        Registration opened = Registration.open(orderOf(merchant, customerKey, customer, returnAddresses, preferences));
        registrations.add(opened);
        return new CommandResult.Done<>(opened);
    }

    private boolean registers(IssuerCode issuer) {
        return issuers.offered().contains(issuer) && issuers.registersCards(issuer);
    }

    private RegistrationOrder orderOf(
            Merchant merchant,
            String customerKey,
            Customer customer,
            ReturnAddresses returnAddresses,
            WindowPreferences preferences) {
        Instant now = clock.instant();
        return new RegistrationOrder(
                identifiers.newRegistrationKey(),
                identifiers.newBillingKey(),
                merchant.id(),
                customerKey,
                customer,
                new WindowTerms(
                        identifiers.newWindowToken(),
                        returnAddresses,
                        preferences,
                        now.plus(times.authenticateWithin())),
                now);
    }
}
