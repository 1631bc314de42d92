package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.domain.secret.IssuerSession;
import java.util.Optional;

/**
 * A session that was agreed on with Samsung for one app call.
 *
 * @param id Samsung's name for it
 * @param key 32 bytes, for the call and its result
 */
record SamsungSession(String id, Secret key) {

    private static final char SEPARATOR = '|';

    IssuerSession sealable() {
        return IssuerSession.of(id + SEPARATOR + Base64Url.encode(key.reveal()));
    }

    /** Empty for what {@link #sealable} has not made. */
    static Optional<SamsungSession> of(IssuerSession session) {
        String text = session.reveal();
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? Optional.empty()
                : Base64Url.decode(text.substring(end + 1))
                        .map(key -> new SamsungSession(text.substring(0, end), new Secret(key)));
    }
}
