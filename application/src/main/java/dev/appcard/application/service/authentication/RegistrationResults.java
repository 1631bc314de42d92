package dev.appcard.application.service.authentication;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.billing.RegistrationState.Registered;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a registration makes of a successful result: the CARD_ID is sealed for the billing key that it will be. */
@Singleton
public class RegistrationResults {

    private static final String AT_ONCE = "00";

    private final SecretVault vault;
    private final CardVault cards;
    private final Identifiers identifiers;
    private final PaymentTimeLimits times;

    @Inject
    public RegistrationResults(SecretVault vault, CardVault cards, Identifiers identifiers, PaymentTimeLimits times) {
        this.vault = vault;
        this.cards = cards;
        this.identifiers = identifiers;
        this.times = times;
    }

    Verdict judge(Registration registration, AwaitedResult result) {
        @Nullable
        IssuerSession session = result.call()
                .issuerSession()
                .map(issuerSession ->
                        vault.openSession(issuerSession, registration.key().transaction()))
                .orElse(null);
        return switch (result.gateway().openRegistration(result.envelope(), session)) {
            case OpenedResult.Unreadable<RegisteredCardId> _ -> Verdict.Refuse.with(Receipt.UNREADABLE);
            case OpenedResult.Differs<RegisteredCardId> _ ->
                Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
            case OpenedResult.Readable<RegisteredCardId> content -> {
                try (CardId cardId = content.secret().cardId()) {
                    yield judgeContent(registration, result, content, cardId);
                }
            }
        };
    }

    private Verdict judgeContent(
            Registration registration,
            AwaitedResult result,
            OpenedResult.Readable<RegisteredCardId> content,
            CardId cardId) {
        if (content.amountWon() != 0) {
            return Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
        }
        if (content.instalment() != null && !content.instalment().equals(AT_ONCE)) {
            return Verdict.Refuse.with(Receipt.UNREADABLE, Notice.RESULT_MISMATCH);
        }
        Optional<CardSeal> seal = cards.prepareSeal(registration.order().merchantId());
        return seal.<Verdict>map(ready -> new Verdict.Take(new WindowSession.OfRegistration(registration.to(
                        registered(registration.order(), result, content, cardId, ready), result.fingerprint()))))
                .orElseGet(() -> Verdict.Refuse.with(Receipt.NOT_NOW));
    }

    private Registered registered(
            RegistrationOrder order,
            AwaitedResult result,
            OpenedResult.Readable<RegisteredCardId> content,
            CardId cardId,
            CardSeal seal) {
        TokenIssuer issuer = new TokenIssuer.AtIssuer(result.call().issuer());
        CardBinding binding = new CardBinding(order.merchantId(), issuer, order.billingKey());
        return new Registered(
                new Authentication(
                        result.call().withSession(null),
                        content.cardName(),
                        result.time(),
                        result.time().plus(times.confirmWithin())),
                summaryOf(result, content),
                seal.seal(cardId, binding),
                vault.sealAuthKey(identifiers.newAuthKey(order.key()), order.key()));
    }

    private static CardSummary summaryOf(AwaitedResult result, OpenedResult.Readable<RegisteredCardId> content) {
        String issuer = IssuerPolicies.of(result.call().issuer()).names().cardCode();
        return new CardSummary(
                content.cardName(), issuer, issuer, content.secret().maskedNumber());
    }
}
