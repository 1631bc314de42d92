package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keeps answers in memory and hands out tickets for them; its marks are hash codes. */
public final class FakeCallVault implements CallVault {

    private record Kept(CallAnswer answer, CallId call) {}

    private static final String KEY_ID = "fake";

    private final Map<Sealed<CallAnswer>, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public MarkedCall mark(CallId id, Map<String, byte[]> fields) {
        CallMarks marks = new CallMarks(
                KEY_ID,
                fields.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                field -> Integer.toHexString(31 * id.hashCode() + Arrays.hashCode(field.getValue())))));
        return new MarkedCall() {
            @Override
            public CallMarks current() {
                return marks;
            }

            @Override
            public CallMarks like(CallMarks stored) {
                if (!stored.keyId().equals(KEY_ID)) {
                    throw new UnopenableSecret("marked by a key that is not set");
                }
                return marks;
            }
        };
    }

    @Override
    public Sealed<CallAnswer> seal(CallAnswer answer, CallId call) {
        Sealed<CallAnswer> ticket = new Sealed<>(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        kept.put(ticket, new Kept(answer, call));
        return ticket;
    }

    @Override
    public CallAnswer open(Sealed<CallAnswer> sealed, CallId call) {
        Kept found = kept.get(sealed);
        if (found == null || !found.call().equals(call)) {
            throw new UnopenableSecret("no such ticket for this call");
        }
        return found.answer();
    }
}
