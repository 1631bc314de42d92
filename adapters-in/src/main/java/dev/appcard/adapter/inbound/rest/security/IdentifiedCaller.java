package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.UsedKey;

/** Who calls, and by which of its keys. */
public record IdentifiedCaller(Merchant merchant, UsedKey key) {}
