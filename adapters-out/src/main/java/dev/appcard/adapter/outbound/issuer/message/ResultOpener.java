package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Unreadable;
import dev.appcard.domain.authentication.ResultEnvelope;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decrypts {@code encData} and reads what is inside.
 *
 * @param <S> the secret in it
 */
public final class ResultOpener<S> {

    private final RotatingCipher cipher;
    private final ResultReader<S> reader;

    public ResultOpener(RotatingCipher cipher, ResultReader<S> reader) {
        this.cipher = cipher;
        this.reader = reader;
    }

    /** The content has to speak of the transaction that the envelope names. */
    public OpenedResult<S> open(ResultEnvelope envelope) {
        return open(envelope, envelope.tid());
    }

    /** The content has to speak of this transaction. */
    public OpenedResult<S> open(ResultEnvelope envelope, String expectedTid) {
        return open(envelope.encData(), envelope.tid(), expectedTid);
    }

    /**
     * @param outerTid of the message
     * @param expectedTid of which the content has to speak
     */
    OpenedResult<S> open(String encData, String outerTid, String expectedTid) {
        return Base64Url.decode(encData)
                .flatMap(bytes -> cipher.decrypt(bytes, outerTid, this::readAndWipe))
                .map(content -> content.expecting(expectedTid))
                .orElseGet(Unreadable::new);
    }

    private Optional<ResultContent<S>> readAndWipe(byte[] plain) {
        try {
            return FlatJson.read(plain, reader.secretNames(), reader::read);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
