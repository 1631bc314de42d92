package dev.appcard.adapter.outbound.vault.rotation;

import dev.appcard.application.port.outbound.vault.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;

/** A stored card as far as its sealing goes. */
record SealedCard(CardBinding binding, Sealed<CardSecret> sealed) {}
