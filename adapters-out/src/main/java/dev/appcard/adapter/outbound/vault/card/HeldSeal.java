package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.adapter.outbound.vault.keys.SealingKey;
import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.adapter.outbound.vault.sealing.Subject;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.util.Arrays;

/** Seals with its own copy of a key, which nothing that happens to the key meanwhile can take away. */
record HeldSeal(SealingKey held) implements CardSeal {

    @Override
    public Sealed<CardSecret> seal(CardSecret secret, CardBinding binding) {
        byte[] plain = CardPlainText.of(secret);
        try {
            return new Sealed<>(Envelope.seal(
                            EnvelopeFormat.WRAPPED_KEY,
                            CardEnvelope.keyIdOf(held.id()),
                            held.key(),
                            plain,
                            subjectOf(binding))
                    .bytes());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static byte[] subjectOf(CardBinding binding) {
        return Subject.of(
                binding.merchant().value(),
                binding.holder(),
                binding.billingKey().value());
    }
}
