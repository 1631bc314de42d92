package dev.appcard.sandbox.van.ledger;

import static dev.appcard.sandbox.van.ledger.DeclineCode.AMOUNT;
import static dev.appcard.sandbox.van.ledger.DeclineCode.BIRTH_DATE;
import static dev.appcard.sandbox.van.ledger.DeclineCode.CARD_NUMBER;
import static dev.appcard.sandbox.van.ledger.DeclineCode.EXPIRED_CARD;
import static dev.appcard.sandbox.van.ledger.DeclineCode.EXPIRY;
import static dev.appcard.sandbox.van.ledger.DeclineCode.INSTALLMENT;
import static dev.appcard.sandbox.van.ledger.DeclineCode.LOST_OR_STOLEN;
import static dev.appcard.sandbox.van.ledger.DeclineCode.NOT_ALLOWED;
import static dev.appcard.sandbox.van.ledger.DeclineCode.OVER_LIMIT;
import static dev.appcard.sandbox.van.ledger.DeclineCode.PASSWORD;
import static dev.appcard.sandbox.van.ledger.DeclineCode.STOPPED;

import dev.appcard.sandbox.van.request.Expiry;
import dev.appcard.sandbox.van.request.PaymentMethod;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.request.VanRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an approval is declined, as far as the telegram itself tells; what was spent before, only the ledger knows. */
final class ApprovalRules {
    private static final String WITH_PERSONAL_DATA = "1300";
    private static final String WON = "0";
    private static final int ENDING = 1000;
    /** Any two but the ones that are a wrong password at every card. */
    private static final String PASSWORD_DIGITS = "(?!99)[0-9]{2}";
    /** A birth date or business number, except all zeroes. */
    private static final String HOLDER = "(?!0+$)([0-9]{6}|[0-9]{10})";

    private ApprovalRules() {}

    /** Faults of the request, in the order in which they are looked for. */
    static Optional<DeclineCode> faultOf(VanRequest.Approval approval, LocalDate today) {
        return Stream.of(
                        faultOf(approval.method(), today),
                        personalDataFault(approval),
                        when(
                                approval.terms().installment() == 1
                                        || approval.terms().installment() > 12,
                                INSTALLMENT),
                        when(!approval.terms().currency().equals(WON), NOT_ALLOWED),
                        when(approval.terms().amount() == 0, AMOUNT))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The endings of amounts that the demo declines. */
    static Optional<DeclineCode> amountDecline(int amount) {
        return switch (amount % ENDING) {
            case 2 -> Optional.of(OVER_LIMIT);
            case 26 -> Optional.of(LOST_OR_STOLEN);
            case 27 -> Optional.of(STOPPED);
            default -> Optional.empty();
        };
    }

    private static Optional<DeclineCode> faultOf(PaymentMethod method, LocalDate today) {
        return switch (method) {
            case PaymentMethod.Unreadable _ -> Optional.of(CARD_NUMBER);
            case PaymentMethod.Card card ->
                luhn(card.number()) ? faultOf(card.expiry(), today) : Optional.of(CARD_NUMBER);
            case PaymentMethod.BcAppCard card -> faultOf(card.expiry(), today);
            case PaymentMethod.OneTimeCode _, PaymentMethod.Bundle _, PaymentMethod.Isp _, PaymentMethod.BillingKey _ ->
                Optional.empty();
        };
    }

    private static Optional<DeclineCode> faultOf(Expiry expiry, LocalDate today) {
        if (!expiry.isMonth()) {
            return Optional.of(EXPIRY);
        }
        return when(expiry.isOverOn(today), EXPIRED_CARD);
    }

    private static Optional<DeclineCode> personalDataFault(VanRequest.Approval approval) {
        if (!approval.terms().approvalType().equals(WITH_PERSONAL_DATA)) {
            return Optional.empty();
        }
        if (!approval.personalData().passwordDigits().value().matches(PASSWORD_DIGITS)) {
            return Optional.of(PASSWORD);
        }
        return when(!approval.personalData().birthDate().value().matches(HOLDER), BIRTH_DATE);
    }

    private static Optional<DeclineCode> when(boolean fault, DeclineCode code) {
        return fault ? Optional.of(code) : Optional.empty();
    }

    private static boolean luhn(Secret number) {
        int sum = 0;
        String digits = number.value();
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
