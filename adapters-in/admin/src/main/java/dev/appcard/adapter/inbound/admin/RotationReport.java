package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.io.PrintWriter;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a command about keys prints while it works and when it ends. */
record RotationReport(String command, PrintWriter out) implements RotationListener {

    @Override
    public void rewrappingTo(String wrappingKey) {
        say("to " + wrappingKey);
    }

    @Override
    public void dataKeysRetired(int count) {
        say("data keys retired now: " + count);
    }

    @Override
    public void dataKeyUnreadable(UUID id, String scope, String wrappedBy) {
        say("data key " + id + " of " + scope + " under " + wrappedBy + " cannot be unwrapped");
    }

    @Override
    public void cardUnreadable(MerchantId merchant, String holder, BillingKey billingKey) {
        say("a card of " + merchant.value() + " from " + holder + " cannot be opened, billing key " + billingKey);
    }

    @Override
    public void rowsSoFar(RotationCounts counts) {
        say(counts.rows() + " rows so far, " + inWords(counts));
    }

    /** @throws IllegalStateException when something is left, with what to do */
    void finish(RotationCounts counts) {
        say(counts.rows() + " rows, " + inWords(counts));
        if (counts.unavailable() > 0) {
            throw new IllegalStateException("a key is not available now; run the command again to continue");
        }
        if (counts.unreadable() > 0) {
            throw new IllegalStateException("some rows could not be opened and were left unchanged: see above");
        }
    }

    private void say(String text) {
        out.println(command + ": " + text);
    }

    private static String inWords(RotationCounts counts) {
        String words = Stream.of(
                        counted(counts.done(), "done"),
                        counted(counts.changed(), "changed"),
                        counted(counts.unreadable(), "unreadable"),
                        counted(counts.unavailable(), "unavailable"))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing to do" : words;
    }

    private static Stream<String> counted(int rows, String what) {
        return rows == 0 ? Stream.empty() : Stream.of(rows + " " + what);
    }
}
