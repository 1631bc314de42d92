package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.application.port.outbound.van.VanOrders;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.VanBillingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cards and billing keys that a test will look for in the heap, each with a name to be found by. */
final class Canaries {

    private final List<Canary> canaries = new ArrayList<>();

    KeyInCard card(String name) {
        KeyInCard card = VanOrders.newKeyInCard();
        canaries.add(numberOf(card, name));
        return card;
    }

    /** A card's number, for a VAN that sends it back. */
    static Canary numberOf(KeyInCard card, String name) {
        return new Canary(name, card.number().reveal());
    }

    /** As an answer brings it. */
    Canary key(String name) {
        Canary key = new Canary(name, VanOrders.unknownBillingKey().reveal());
        canaries.add(key);
        return key;
    }

    /** As a stored one is charged. */
    VanBillingKey earlierCard(String name) {
        return VanBillingKey.of(key(name).reveal());
    }

    /** The names of those that an object holds which can still be reached. */
    Set<String> inLiveObjects(Path directory) throws IOException {
        return HeapDump.liveObjects(directory).holding(canaries);
    }

    /** The names of those that any object holds, dropped ones too for as long as the collector has not been by. */
    Set<String> inAnyObject(Path directory) throws IOException {
        return HeapDump.allObjects(directory).holding(canaries);
    }
}
