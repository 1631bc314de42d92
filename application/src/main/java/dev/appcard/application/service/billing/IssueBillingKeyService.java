package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.IssueBillingKeyUseCase;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.billing.RegistrationState.Registered;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.secret.AuthKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class IssueBillingKeyService implements IssueBillingKeyUseCase {

    private final Registrations registrations;
    private final RegisteredCards cards;
    private final RegistrationUpdates moves;
    private final SecretVault vault;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public IssueBillingKeyService(
            Registrations registrations,
            RegisteredCards cards,
            RegistrationUpdates moves,
            SecretVault vault,
            InstantSource clock,
            PaymentJournal journal) {
        this.registrations = registrations;
        this.cards = cards;
        this.moves = moves;
        this.vault = vault;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public CommandResult<RegisteredCard> issue(MerchantId merchant, String authKey, String customerKey) {
        Optional<AuthKey> shown = AuthKey.isValid(authKey) ? Optional.of(new AuthKey(authKey)) : Optional.empty();
        return shown.flatMap(RegistrationKey::of)
                .flatMap(registrations::find)
                .filter(registration -> registration.order().merchantId().equals(merchant))
                .map(registration -> issue(registration, shown.get(), customerKey))
                .orElseGet(IssueBillingKeyService::notValid);
    }

    private CommandResult<RegisteredCard> issue(Registration registration, AuthKey shown, String customerKey) {
        if (!(registration.state() instanceof Registered registered)
                || registration.isOverdue(clock.instant())
                || !vault.openAuthKey(registered.authKey(), registration.key()).equals(shown)) {
            return notValid();
        }
        if (!registration.order().customerKey().equals(customerKey)) {
            return new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS);
        }
        RegisteredCard card = cardOf(registration.order(), registered);
        Registration issued =
                registration.to(new RegistrationState.Issued(registered.authentication(), clock.instant()));
        if (!moves.move(registration, issued, () -> cards.add(card))) {
            return notValid();
        }
        journal.noticed(card.key(), CardNotice.ISSUED);
        return new CommandResult.Done<>(card);
    }

    private static CommandResult<RegisteredCard> notValid() {
        return new CommandResult.Rejected<>(Rejection.OfCard.AUTH_KEY_NOT_VALID);
    }

    private static RegisteredCard cardOf(RegistrationOrder order, Registered registered) {
        return new RegisteredCard(
                order.billingKey(),
                order.merchantId(),
                order.customerKey(),
                new TokenIssuer.AtIssuer(registered.authentication().call().issuer()),
                registered.summary(),
                registered.authentication().authenticatedAt(),
                new RegisteredCard.Status.Active(registered.card()));
    }
}
