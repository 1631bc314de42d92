package dev.appcard.sandbox.van.server;

import dev.appcard.sandbox.van.rule.RuleAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** How an answer is sent: each element in one write, then the connection is closed or kept. */
record Delivery(List<byte[]> writes, boolean close) {
    Delivery {
        writes = List.copyOf(writes);
    }

    /** The whole answer in one write, as KSNET's clients need it. */
    static Delivery whole(byte[] answer) {
        return new Delivery(List.of(answer), false);
    }

    static Delivery nothing(boolean close) {
        return new Delivery(List.of(), close);
    }

    static Delivery of(byte[] answer, RuleAction action) {
        return switch (action) {
            case RuleAction.Drop(boolean close) -> nothing(close);
            case RuleAction.Ignore(boolean close) -> nothing(close);
            case RuleAction.Cut(int at, boolean close) ->
                new Delivery(List.of(Arrays.copyOf(answer, Math.min(at, answer.length))), close);
            case RuleAction.Twice _ -> new Delivery(List.of(answer, answer), false);
            case RuleAction.Split(int size) -> new Delivery(pieces(answer, size), false);
            case RuleAction.Garble garble -> whole(garbled(answer, garble));
            case RuleAction.Overwrite overwrite -> whole(overwrite.patch().applyTo(answer));
            case RuleAction.Delay _, RuleAction.DeclineWith _, RuleAction.BookLate _ -> whole(answer);
        };
    }

    private static List<byte[]> pieces(byte[] answer, int size) {
        List<byte[]> pieces = new ArrayList<>();
        for (int from = 0; from < answer.length; from += size) {
            pieces.add(Arrays.copyOfRange(answer, from, Math.min(from + size, answer.length)));
        }
        return pieces;
    }

    private static byte[] garbled(byte[] answer, RuleAction.Garble garble) {
        byte[] changed = answer.clone();
        var random = new SplittableRandom(garble.seed());
        int end = Math.min(garble.to(), answer.length);
        for (int i = 0; i < garble.count(); i++) {
            changed[random.nextInt(garble.from(), end)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return changed;
    }
}
