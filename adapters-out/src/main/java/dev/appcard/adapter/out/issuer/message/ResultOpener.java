package dev.appcard.adapter.out.issuer.message;

import dev.appcard.adapter.out.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.out.issuer.common.Base64Url;
import dev.appcard.adapter.out.issuer.common.FlatJson;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.OpenedResult.Unreadable;
import dev.appcard.domain.authentication.ResultEnvelope;
import java.util.Arrays;
import java.util.Optional;

/** Decrypts {@code encData} and reads what is inside. */
public final class ResultOpener {

    private final RotatingCipher cipher;
    private final ResultReader reader;

    public ResultOpener(RotatingCipher cipher, ResultReader reader) {
        this.cipher = cipher;
        this.reader = reader;
    }

    /** The content has to speak of the transaction that the envelope names. */
    public OpenedResult open(ResultEnvelope envelope) {
        return open(envelope, envelope.tid());
    }

    /** The content has to speak of this transaction. */
    public OpenedResult open(ResultEnvelope envelope, String expectedTid) {
        return Base64Url.decode(envelope.encData())
                .flatMap(bytes -> cipher.decrypt(bytes, envelope.tid(), this::readAndWipe))
                .map(content -> content.expecting(expectedTid))
                .orElseGet(Unreadable::new);
    }

    private Optional<ResultContent> readAndWipe(byte[] plain) {
        try {
            return FlatJson.read(plain).flatMap(reader::read);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
