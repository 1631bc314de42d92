package dev.appcard.domain.payment;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.Optional;

/** What an approval is asked for by (결제수단): the facts about it, never the secret itself. */
public sealed interface PaymentMethod {

    PayType payType();

    InstalmentPlan plan();

    /** The issuer, where it was known before the VAN named it. */
    Optional<IssuerCode> issuer();

    /** The app call by which the buyer authenticated. */
    Optional<AppCall> call();

    /** The buyer authenticated in the issuer's app or page. */
    record ByBuyer(Authentication authentication) implements PaymentMethod {

        @Override
        public PayType payType() {
            return PayType.of(authentication.call().method());
        }

        @Override
        public InstalmentPlan plan() {
            return authentication.call().plan();
        }

        @Override
        public Optional<IssuerCode> issuer() {
            return Optional.of(authentication.call().issuer());
        }

        @Override
        public Optional<AppCall> call() {
            return Optional.of(authentication.call());
        }
    }

    /** A card that was registered once is charged. */
    record ByBillingKey(BillingKey billingKey, TokenIssuer tokenIssuer, InstalmentPlan plan) implements PaymentMethod {

        @Override
        public PayType payType() {
            return switch (tokenIssuer) {
                case TokenIssuer.AtIssuer _ -> PayType.CARD_RP;
                case TokenIssuer.AtVan _ -> PayType.CARD_BILLING;
            };
        }

        @Override
        public Optional<IssuerCode> issuer() {
            return switch (tokenIssuer) {
                case TokenIssuer.AtIssuer(IssuerCode issuer) -> Optional.of(issuer);
                case TokenIssuer.AtVan _ -> Optional.empty();
            };
        }

        @Override
        public Optional<AppCall> call() {
            return Optional.empty();
        }
    }

    /** The card's data were keyed in; nothing of them is known afterwards. */
    record ByKeyIn(InstalmentPlan plan) implements PaymentMethod {

        @Override
        public PayType payType() {
            return PayType.CARD_KEYIN;
        }

        @Override
        public Optional<IssuerCode> issuer() {
            return Optional.empty();
        }

        @Override
        public Optional<AppCall> call() {
            return Optional.empty();
        }
    }
}
