package dev.appcard.domain.merchant;

import org.jspecify.annotations.Nullable;

/**
 * The buyer as the merchant describes them; sent to the VAN with the approval.
 *
 * @param customerKey the merchant's own key of the buyer
 * @param mobilePhone digits only
 */
public record Customer(
        @Nullable String customerKey,
        @Nullable String name,
        @Nullable String email,
        @Nullable String mobilePhone) {

    public static final Customer UNKNOWN = new Customer(null, null, null, null);

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Customer(***)";
    }
}
