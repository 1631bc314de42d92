package dev.appcard.application.port.inbound.merchant;

import dev.appcard.domain.merchant.Merchant;

/**
 * A merchant who has shown a key.
 *
 * @param opensOnly it was the client key, which stands in every page: it may open and nothing else
 */
public record MerchantAccess(Merchant merchant, boolean opensOnly) {}
