package dev.appcard.adapter.out.issuer.samsung;

import dev.appcard.adapter.out.issuer.common.Base64Url;
import dev.appcard.adapter.out.issuer.common.Secret;
import dev.appcard.domain.secret.Agreement;
import java.util.Optional;

/**
 * A session that was agreed on with Samsung for one app call.
 *
 * @param id Samsung's name for it
 * @param key 32 bytes, for the call and its result
 */
record SamsungSession(String id, Secret key) {

    private static final char SEPARATOR = '|';

    Agreement agreement() {
        return Agreement.of(id + SEPARATOR + Base64Url.encode(key.reveal()));
    }

    /** Empty for what {@link #agreement} has not made. */
    static Optional<SamsungSession> of(Agreement agreement) {
        String text = agreement.reveal();
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? Optional.empty()
                : Base64Url.decode(text.substring(end + 1))
                        .map(key -> new SamsungSession(text.substring(0, end), new Secret(key)));
    }
}
