package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.PeerVan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A VAN at the other end of the wire, played by the document: offsets are the document's, nothing of the codec takes part.
 * Declines by amount, as the contract of every way to the VAN wants it.
 */
final class PlayedVan implements PeerVan.Script {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> spentCodes = new HashSet<>();
    private final Set<String> billingKeys = new HashSet<>();
    private final Set<String> silentTo = ConcurrentHashMap.newKeySet();

    @Override
    public void play(PeerVan.Connection connection) throws IOException, InterruptedException {
        String request = new String(connection.readRequest(), StandardCharsets.ISO_8859_1);
        byte[] answer = answer(request);
        boolean approval = request.charAt(302) == '0';
        if (approval && silentTo.contains(at(request, 36, 50))) {
            connection.holdUntilEnd();
        }
        connection.write(answer);
    }

    /** Approvals of this order are carried out and not answered. */
    void fallSilentTo(String orderNumber) {
        silentTo.add(orderNumber);
    }

    synchronized long wonHeld(String orderNumber) {
        Entry entry = entries.get(orderNumber);
        return entry == null ? 0 : entry.held();
    }

    private synchronized byte[] answer(String request) {
        return switch (at(request, 300, 4)) {
            case "1000" -> approve(request, "1001");
            case "1300" -> approve(request, "1301");
            case "1010" -> cancel(request);
            default -> throw new IllegalArgumentException("no type of the document");
        };
    }

    private byte[] approve(String request, String type) {
        long won = Long.parseLong(at(request, 347, 9));
        String code = codeOfDecline(request, won);
        if (!code.isEmpty()) {
            return answer(request, new Answered(type, "", "X", code, won, ""));
        }
        Entry entry = new Entry(String.format(Locale.ROOT, "7%011d", entries.size() + 1), won, new HashMap<>());
        entries.put(at(request, 36, 50), entry);
        spentCodes.add(once(request));
        boolean wished = type.equals("1301") && at(request, 442, 4).equals("BILL");
        return answer(request, new Answered(type, entry.transaction, "O", "30012345", won, wished ? newKey() : ""));
    }

    private String codeOfDecline(String request, long won) {
        if (at(request, 305, 1).equals("B") && !billingKeys.contains(at(request, 305, 40))) {
            return "0003";
        }
        if (!once(request).isEmpty() && spentCodes.contains(once(request))) {
            return "0036";
        }
        return switch ((int) (won % 1000)) {
            case 2 -> "0002";
            case 26 -> "0026";
            case 27 -> "0027";
            default -> "";
        };
    }

    /** What is good for one approval; empty for a card with its expiry and nothing else, and for a billing key. */
    private static String once(String request) {
        String trackTwo = at(request, 305, 40);
        boolean plainCard = trackTwo.matches("[0-9]{14,16}=[0-9]{4}") && !trackTwo.endsWith("=8911");
        boolean lasting =
                trackTwo.startsWith("B") || plainCard && request.charAt(577) == ' ' && request.charAt(442) != 'T';
        return lasting ? "" : trackTwo + at(request, 442, 135) + request.substring(580);
    }

    private String newKey() {
        String key = String.format(Locale.ROOT, "B%019d", billingKeys.size() + 1);
        billingKeys.add(key);
        return key;
    }

    private byte[] cancel(String request) {
        String order = at(request, 304, 1).equals("1") ? at(request, 325, 50) : orderOf(at(request, 305, 12));
        Entry entry = entries.get(order);
        if (entry == null) {
            return answer(request, new Answered("1011", "", "X", "0024", 0, ""));
        }
        return at(request, 304, 1).equals("3") ? cancelPart(request, entry) : cancelRest(request, entry);
    }

    private static byte[] cancelRest(String request, Entry entry) {
        return entry.held() == 0 ? refused(request, entry, "0025") : booked(request, entry, "", entry.held());
    }

    private static byte[] cancelPart(String request, Entry entry) {
        long won = Long.parseLong(at(request, 375, 9));
        String serial = at(request, 384, 2);
        if (entry.cancelled.containsKey(serial)) {
            return entry.cancelled.get(serial) == won
                    ? booked(request, entry, serial, won)
                    : refused(request, entry, "0036");
        }
        if (entry.held() == 0) {
            return refused(request, entry, "0025");
        }
        return won > entry.held() ? refused(request, entry, "0022") : booked(request, entry, serial, won);
    }

    private static byte[] booked(String request, Entry entry, String serial, long won) {
        entry.cancelled.put(serial, won);
        return answer(request, new Answered("1011", entry.transaction, "O", "30012345", won, ""));
    }

    private static byte[] refused(String request, Entry entry, String code) {
        return answer(request, new Answered("1011", entry.transaction, "X", code, 0, ""));
    }

    private String orderOf(String transaction) {
        return entries.entrySet().stream()
                .filter(row -> row.getValue().transaction.equals(transaction))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The header is echoed but for its length. */
    private static byte[] answer(String request, Answered answered) {
        return new HandMade()
                .latin("0576" + request.substring(4, 300))
                .ascii(answered.type)
                .ascii(answered.transaction, 12 - answered.transaction.length())
                .ascii(answered.status + request.substring(12, 26) + "020000" + "020000")
                .ascii(answered.code, 12 - answered.code.length())
                .blank(16 + 16)
                .ascii("941012345678XXXX")
                .blank(4 + 2)
                .ascii(String.format(Locale.ROOT, "%09d", answered.won))
                .ascii("700000001", 6)
                .blank(1 + 1 + 4 * 12 + 12)
                .ascii(answered.filler, 82 - answered.filler.length())
                .blank(3)
                .bytes();
    }

    private static String at(String request, int offset, int width) {
        return request.substring(offset, offset + width).stripTrailing();
    }

    private record Answered(String type, String transaction, String status, String code, long won, String filler) {}

    /** @param cancelled won by serial */
    private record Entry(String transaction, long won, Map<String, Long> cancelled) {

        long held() {
            return won - cancelled.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
