package dev.appcard.sandbox.van.rule;

/** What the VAN does wrong. It still books the telegram, except where noted. */
public sealed interface RuleAction {
    /** Answers late: the rule's {@code millis} say how late. */
    record Delay() implements RuleAction {}

    /** Books, and does not answer. */
    record Drop(boolean close) implements RuleAction {}

    /** Books, and answers with the first {@code at} bytes only. */
    record Cut(int at, boolean close) implements RuleAction {}

    /** Books once, and answers twice. */
    record Twice() implements RuleAction {}

    /** Books, and answers in pieces of {@code size} bytes. */
    record Split(int size) implements RuleAction {}

    /** Books, and flips {@code count} bits of the answer from byte {@code from} up to, not including, byte {@code to}. */
    record Garble(long seed, int count, int from, int to) implements RuleAction {}

    /** Declines with this code, whatever was asked. */
    record DeclineWith(String code) implements RuleAction {}

    /** Books, and overwrites one field of the answer. */
    record Overwrite(AnswerPatch patch) implements RuleAction {}

    /** Reads the request, and neither books nor answers. */
    record Ignore(boolean close) implements RuleAction {}

    /** Books only after the rule's {@code millis}, then answers: what comes in between overtakes. */
    record BookLate() implements RuleAction {}
}
