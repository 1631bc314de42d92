package dev.appcard.adapter.outbound.vault;

import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.adapter.outbound.vault.sealing.Subject;
import dev.appcard.application.port.outbound.vault.CallVault;
import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Marks and seals under the deployment's own key. A mark is an HMAC over the call, the field's name and its value, under a
 * key that is derived from {@code DATA_KEY} and used for nothing else; an answer's subject is its call.
 */
public final class LocalCallVault implements CallVault {

    private static final String ANSWER = "callAnswer";

    private final DataKeys keys;

    public LocalCallVault(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public MarkedCall mark(CallId id, Map<String, byte[]> fields) {
        CallMarks current = marks(keys.current(), id, fields);
        Map<String, CallMarks> byKey = keys.previous().stream()
                .map(previous -> marks(previous, id, fields))
                .collect(Collectors.toMap(CallMarks::keyId, marks -> marks));
        byKey.put(current.keyId(), current);
        return new MarkedCall() {
            @Override
            public CallMarks current() {
                return current;
            }

            @Override
            public CallMarks like(CallMarks stored) {
                CallMarks same = byKey.get(stored.keyId());
                if (same == null) {
                    throw new UnopenableSecret("a call was marked by a key that is not set");
                }
                return same;
            }
        };
    }

    private static CallMarks marks(DataKey key, CallId id, Map<String, byte[]> fields) {
        try (MarkKey marking = MarkKey.of(key)) {
            return new CallMarks(
                    HexFormat.of().formatHex(key.id()),
                    fields.entrySet().stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey,
                                    field -> marking.mark(subject(field.getKey(), id), field.getValue()))));
        }
    }

    @Override
    public Sealed<CallAnswer> seal(CallAnswer answer, CallId call) {
        DataKey current = keys.current();
        byte[] plain = String.join("\n", Integer.toString(answer.status()), answer.contentType(), answer.language(), "")
                .concat(answer.body())
                .getBytes(StandardCharsets.UTF_8);
        try {
            return new Sealed<>(Envelope.seal(
                            EnvelopeFormat.DEPLOYMENT_KEY, current.id(), current.key(), plain, subject(ANSWER, call))
                    .bytes());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public CallAnswer open(Sealed<CallAnswer> sealed, CallId call) {
        Envelope envelope = Envelope.read(EnvelopeFormat.DEPLOYMENT_KEY, sealed.envelope())
                .orElseThrow(() -> new UnopenableSecret("cut short, or of an unknown version"));
        DataKey key = keys.named(envelope.keyId())
                .orElseThrow(() -> new UnopenableSecret("sealed under a key that is not set"));
        byte[] plain = envelope.open(key.key(), subject(ANSWER, call))
                .orElseThrow(() -> new UnopenableSecret("altered, or another call's answer"));
        String[] parts = new String(plain, StandardCharsets.UTF_8).split("\n", 4);
        return new CallAnswer(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
    }

    private static byte[] subject(String what, CallId call) {
        return Subject.of(
                what, call.merchant().value(), Boolean.toString(call.live()), call.method(), call.path(), call.key());
    }
}
