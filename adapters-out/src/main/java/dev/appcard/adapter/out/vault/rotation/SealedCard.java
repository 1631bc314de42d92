package dev.appcard.adapter.out.vault.rotation;

import dev.appcard.application.port.out.vault.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;

/** A stored card as far as its sealing goes. */
record SealedCard(CardBinding binding, Sealed<CardSecret> sealed) {}
