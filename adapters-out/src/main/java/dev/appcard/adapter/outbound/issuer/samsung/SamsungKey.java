package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.cipher.RsaOaep;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.http.Reply;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Samsung's public key: as it was set, or (demo) fetched when first needed and then kept. */
final class SamsungKey {

    private final SamsungSettings settings;
    private final IssuerLine line;
    private volatile @Nullable RsaOaep known;

    SamsungKey(SamsungSettings settings, IssuerLine line) {
        this.settings = settings;
        this.line = line;
        this.known = PublicKeyText.key(settings.publicKey()).map(RsaOaep::new).orElse(null);
    }

    /** The outcome of looking for it. */
    sealed interface Outcome {}

    record Found(RsaOaep key) implements Outcome {}

    record NotFound(Cause cause) implements Outcome {}

    Outcome find() {
        RsaOaep key = known;
        return key == null ? fetch() : new Found(key);
    }

    /** Two callers may both fetch it: they get the same. */
    private Outcome fetch() {
        URI address = PublicKeyText.address(settings.publicKey())
                .orElseThrow(() -> new IllegalStateException("neither a key nor an address"));
        return switch (line.get(address)) {
            case Reply.Failed(Cause cause) -> new NotFound(cause);
            case Reply.Body(byte[] pem) -> {
                Optional<RsaOaep> fetched = PublicKeyText.key(new String(pem, StandardCharsets.US_ASCII))
                        .map(RsaOaep::new);
                fetched.ifPresent(key -> this.known = key);
                yield fetched.<Outcome>map(Found::new).orElseGet(() -> new NotFound(Cause.BAD_ANSWER));
            }
        };
    }
}
