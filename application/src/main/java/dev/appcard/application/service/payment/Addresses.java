package dev.appcard.application.service.payment;

import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.ReturnAddresses;
import java.util.Optional;

/** Checks where a buyer is to be sent afterwards against what the merchant registered. */
public final class Addresses {

    private Addresses() {}

    /** The request's name of an address that the merchant has not registered. */
    public static Optional<String> unregistered(Merchant merchant, ReturnAddresses addresses) {
        if (!merchant.hasRegistered(addresses.successUrl())) {
            return Optional.of("successUrl");
        }
        if (!merchant.hasRegistered(addresses.failUrl())) {
            return Optional.of("failUrl");
        }
        return Optional.ofNullable(addresses.appScheme())
                .filter(scheme -> !merchant.hasRegistered(scheme))
                .map(scheme -> "card.appScheme");
    }
}
