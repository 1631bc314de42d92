package dev.appcard.adapter.outbound.vault.wrap;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.adapter.outbound.vault.sealing.Subject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wraps under AES-256 keys of this process, from a PKCS#12 store. For the demo, and where the operator chose it. */
public final class LocalKeyWrapper implements KeyWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(LocalKeyWrapper.class);
    private static final String PREFIX = "local:";

    private final Map<String, AesKey> keks;
    private final String currentAlias;
    private final SecureRandom random = new SecureRandom();

    /** @param keks by alias, the current one among them */
    public LocalKeyWrapper(Map<String, AesKey> keks, String currentAlias) {
        if (!keks.containsKey(currentAlias)) {
            throw new IllegalArgumentException("no key with the current alias");
        }
        this.keks = Map.copyOf(keks);
        this.currentAlias = currentAlias;
    }

    @Override
    public Wrapping<NewKey> generate(KeyContext context) {
        AesKey key = AesKey.random(random);
        return new Wrapping.Done<>(new NewKey(key, wrap(key, context)));
    }

    @Override
    public Wrapping<AesKey> unwrap(WrappedKey wrapped, KeyContext context) {
        String alias = wrapped.kekId().startsWith(PREFIX) ? wrapped.kekId().substring(PREFIX.length()) : "";
        AesKey kek = keks.get(alias);
        if (kek == null) {
            LOG.error("data keys lie under {}, which CARD_KEY_STORE does not hold: put it back", wrapped.kekId());
            return new Wrapping.Unavailable<>();
        }
        return Envelope.read(EnvelopeFormat.DATA_KEY, wrapped.bytes())
                .flatMap(envelope -> envelope.open(kek, subject(wrapped.kekId(), context)))
                .<Wrapping<AesKey>>map(bytes -> new Wrapping.Done<>(AesKey.taking(bytes)))
                .orElseGet(Wrapping.Refused::new);
    }

    @Override
    public Wrapping<WrappedKey> rewrap(WrappedKey wrapped, KeyContext context) {
        return switch (unwrap(wrapped, context)) {
            case Wrapping.Done<AesKey>(AesKey key) -> rewrapped(key, context);
            case Wrapping.Unavailable<AesKey> _ -> new Wrapping.Unavailable<>();
            case Wrapping.Refused<AesKey> _ -> new Wrapping.Refused<>();
        };
    }

    @Override
    public Wrapping<String> currentKekId() {
        return new Wrapping.Done<>(PREFIX + currentAlias);
    }

    @Override
    public String setting() {
        return "CARD_KEY_STORE";
    }

    private Wrapping<WrappedKey> rewrapped(AesKey key, KeyContext context) {
        try (key) {
            return new Wrapping.Done<>(wrap(key, context));
        }
    }

    private WrappedKey wrap(AesKey key, KeyContext context) {
        String kekId = PREFIX + currentAlias;
        AesKey kek = Objects.requireNonNull(keks.get(currentAlias));
        byte[] plain = key.reveal();
        try {
            Envelope envelope =
                    Envelope.seal(EnvelopeFormat.DATA_KEY, new byte[0], kek, plain, subject(kekId, context));
            return new WrappedKey(kekId, envelope.bytes());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] subject(String kekId, KeyContext context) {
        return Subject.of(kekId, context.scope(), KeyContext.PURPOSE);
    }

    @Override
    public void close() {
        keks.values().forEach(AesKey::close);
    }
}
