package dev.appcard.adapter.outbound.vault;

import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.nio.ByteBuffer;
import java.util.UUID;

/** What can be read of a sealed card secret without opening it. */
public final class CardEnvelope {

    private CardEnvelope() {}

    /**
     * The id of the row of {@code data_key} that it lies under, for the column {@code sealed_under} beside it.
     *
     * @throws IllegalArgumentException when it is no envelope of a card
     */
    public static UUID dataKeyOf(Sealed<CardSecret> sealed) {
        return Envelope.read(EnvelopeFormat.WRAPPED_KEY, sealed.envelope())
                .map(CardEnvelope::dataKeyOf)
                .orElseThrow(() -> new IllegalArgumentException("not the envelope of a card"));
    }

    /** As above, of an envelope that has been read. */
    public static UUID dataKeyOf(Envelope envelope) {
        ByteBuffer id = ByteBuffer.wrap(envelope.keyId());
        return new UUID(id.getLong(), id.getLong());
    }

    /** The key id as the envelope has it. */
    public static byte[] keyIdOf(UUID dataKey) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(dataKey.getMostSignificantBits())
                .putLong(dataKey.getLeastSignificantBits())
                .array();
    }
}
