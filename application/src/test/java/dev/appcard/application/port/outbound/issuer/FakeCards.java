package dev.appcard.application.port.outbound.issuer;

import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The registered cards of a fake issuer: it remembers every CARD_ID that it gave out, and what was asked of them. */
public final class FakeCards {

    /** What a real issuer says of a card that is not known to it any more. */
    public static final String UNKNOWN_CARD = "2001";

    private final Supplier<Otc> codes;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = new Issuing();

    FakeCards(Supplier<Otc> codes) {
        this.codes = codes;
    }

    private sealed interface Mood {}

    private record Issuing() implements Mood {}

    private record Refusing(String resultCode) implements Mood {}

    private record Unreachable(Cause cause) implements Mood {}

    /** One wish for a code, with the CARD_ID as it was then: by now it is wiped. */
    public record Asked(TransactionKey key, String cardId, Money amount, Instant time) {}

    /** From now on a code for every card that is known, which is also how it begins. */
    public void issue() {
        mood = new Issuing();
    }

    /** From now on no code for anybody. */
    public void refuse(String resultCode) {
        mood = new Refusing(resultCode);
    }

    /** From now on it cannot be asked. */
    public void fail(Cause cause) {
        mood = new Unreachable(cause);
    }

    /** In the order in which they were asked, whatever the answer. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** A card that was registered just now, by whatever way. */
    public CardId register() {
        return CardId.of(ascii(newCardId()));
    }

    /** A card that was registered is forgotten: refused from now on. */
    public void forget(String cardId) {
        known.remove(cardId);
    }

    String newCardId() {
        String cardId = "fake-card-" + numbers.incrementAndGet();
        known.add(cardId);
        return cardId;
    }

    OtcAnswer ask(OtcRequest request) {
        String cardId = new String(request.cardId().reveal(), StandardCharsets.US_ASCII);
        asked.add(new Asked(request.key(), cardId, request.amount(), request.time()));
        return switch (mood) {
            case Issuing now when known.contains(cardId) -> new OtcAnswer.Issued(codes.get());
            case Issuing now -> new OtcAnswer.Refused(UNKNOWN_CARD);
            case Refusing(String resultCode) -> new OtcAnswer.Refused(resultCode);
            case Unreachable(Cause cause) -> new OtcAnswer.Unavailable(cause);
        };
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
