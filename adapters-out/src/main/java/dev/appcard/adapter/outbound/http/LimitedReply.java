package dev.appcard.adapter.outbound.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;

/** Takes a body of limited length, and remembers whether the other side has begun to answer. Good for one answer. */
final class LimitedReply implements BodyHandler<byte[]> {

    private final BodyHandler<byte[]> limited;
    private volatile boolean begun;

    LimitedReply(int mostBytes) {
        this.limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes);
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo answer) {
        begun = true;
        return limited.apply(answer);
    }

    boolean hasBegun() {
        return begun;
    }
}
