package dev.appcard.domain.instalment;

/** An instalment plan as a buyer may choose it. */
public record InstalmentPlan(Instalment instalment, InterestPayer interestPayer) {

    public static final InstalmentPlan AT_ONCE = new InstalmentPlan(Instalment.AT_ONCE, InterestPayer.BUYER);

    public InstalmentPlan {
        if (instalment.isAtOnce() && interestPayer != InterestPayer.BUYER) {
            throw new IllegalArgumentException("what is paid at once bears no interest");
        }
    }

    public boolean isInterestFree() {
        return interestPayer != InterestPayer.BUYER;
    }
}
