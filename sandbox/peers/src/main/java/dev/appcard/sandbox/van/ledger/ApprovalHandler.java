package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.ledger.VanClock.Moment;
import dev.appcard.sandbox.van.request.PaymentMethod;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.request.VanRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides approvals. Called under the {@link Ledger}'s lock. */
final class ApprovalHandler {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NO_CARD_NUMBER = "0";
    private static final String WITH_PERSONAL_DATA = "1300";
    private static final String BILLING_MARK = "BILL";

    private final LedgerState state;
    private final TransactionNumbers numbers;

    ApprovalHandler(LedgerState state, TransactionNumbers numbers) {
        this.state = state;
        this.numbers = numbers;
    }

    LedgerEvent decide(VanRequest.Approval request, Optional<Decline> scripted, Moment now) {
        String telegram = request.frame().fingerprint();
        if (state.byOrder(orderOf(request)).isPresent()) {
            // An order number is good for one attempt; the attempt that has it stays as it is.
            byte[] answer = AnswerWriter.declined(request, DeclineCode.DUPLICATE.decline(), "", now);
            return new LedgerEvent.Answered(telegram, answer);
        }
        Optional<Decline> decline = scripted.or(() -> declineOf(request, now));
        String transactionNo = numbers.next();
        if (decline.isPresent()) {
            LedgerEntry entry = entry(request, transactionNo, "", decline.get().code(), now);
            byte[] answer = AnswerWriter.declined(request, decline.get(), transactionNo, now);
            return new LedgerEvent.Booked(telegram, answer, entry, "", "");
        }
        return approve(request, transactionNo, now);
    }

    private LedgerEvent approve(VanRequest.Approval request, String transactionNo, Moment now) {
        LedgerEntry entry = entry(request, transactionNo, TransactionNumbers.approvalNo(transactionNo), "", now);
        String billingKey = issuesBillingKey(request) ? newBillingKey() : "";
        return new LedgerEvent.Booked(
                request.frame().fingerprint(),
                AnswerWriter.approved(request, entry, billingKey),
                entry,
                SingleUse.digestOf(request.method()).orElse(""),
                billingKey.isEmpty() ? "" : digestOf(new Secret(billingKey)));
    }

    private Optional<Decline> declineOf(VanRequest.Approval request, Moment now) {
        return ApprovalRules.faultOf(request, now.day())
                .or(() -> spentOrUnregistered(request.method()))
                .or(() -> ApprovalRules.amountDecline(request.terms().amount()))
                .map(DeclineCode::decline);
    }

    private Optional<DeclineCode> spentOrUnregistered(PaymentMethod method) {
        if (method instanceof PaymentMethod.BillingKey(Secret key)
                && state.byBillingKey(digestOf(key)).isEmpty()) {
            return Optional.of(DeclineCode.UNREGISTERED_CARD);
        }
        return SingleUse.digestOf(method).filter(state::isSpent).map(_ -> DeclineCode.DUPLICATE);
    }

    private LedgerEntry entry(
            VanRequest.Approval request, String transactionNo, String approvalNo, String declineCode, Moment now) {
        CardCompany company = companyOf(request.method());
        return new LedgerEntry(
                request.header(),
                new LedgerEntry.Charge(
                        request.terms().approvalType(),
                        request.terms().amount(),
                        request.terms().installment(),
                        PayType.of(request.method())),
                new LedgerEntry.Booking(transactionNo, now.day(), now.time(), approvalNo, declineCode),
                new LedgerEntry.ChargedCard(
                        company,
                        cardNo(request, company),
                        storeCode(request.header().storeId())),
                List.of());
    }

    private CardCompany companyOf(PaymentMethod method) {
        if (method instanceof PaymentMethod.BillingKey(Secret key)) {
            return state.byBillingKey(digestOf(key))
                    .map(entry -> entry.card().company())
                    .orElse(CardCompany.KB);
        }
        return CardCompany.of(method);
    }

    private String cardNo(VanRequest.Approval request, CardCompany company) {
        if (request.cardSendType().equals(NO_CARD_NUMBER)) {
            return "";
        }
        if (request.method() instanceof PaymentMethod.BillingKey(Secret key)) {
            return state.byBillingKey(digestOf(key))
                    .map(entry -> entry.card().number())
                    .orElse("");
        }
        return CardDisplay.masked(request.method(), company);
    }

    private static OrderKey orderOf(VanRequest.Approval request) {
        return new OrderKey(request.header().storeId(), request.header().orderNumber());
    }

    private static boolean issuesBillingKey(VanRequest.Approval request) {
        return request.terms().approvalType().equals(WITH_PERSONAL_DATA)
                && request.filler().startsWith(BILLING_MARK)
                && request.method() instanceof PaymentMethod.Card;
    }

    private static String newBillingKey() {
        var key = new StringBuilder("B");
        RANDOM.ints(19, 0, 10).forEach(key::append);
        return key.toString();
    }

    private static String digestOf(Secret billingKey) {
        return billingKey.digest("billing");
    }

    /** The shop's number at the card company: 10 digits that follow from its StoreId. */
    private static String storeCode(String storeId) {
        return String.format(Locale.ROOT, "7%09d", Math.floorMod(storeId.hashCode(), 1_000_000_000));
    }
}
