package dev.appcard.adapter.inbound.body;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes what is there of a body each time that the server calls, until its end, its limit, an error or the end of its time. */
final class BodyReader implements ReadListener, AsyncListener {

    private static final int AT_ONCE = 4096;

    private final ServletInputStream wire;
    private final ReceivedBody body;
    private final Runnable goOn;
    private final AtomicBoolean hasGoneOn = new AtomicBoolean();

    /** @param goOn run once, when there is nothing more to wait for */
    BodyReader(ServletInputStream wire, ReceivedBody body, Runnable goOn) {
        this.wire = wire;
        this.body = body;
        this.goOn = goOn;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] part = new byte[AT_ONCE];
        while (!body.isFull() && wire.isReady()) {
            int length = wire.read(part);
            if (length < 0) {
                break;
            }
            body.append(part, length);
        }
        Arrays.fill(part, (byte) 0);
        if (body.isFull()) {
            goOn();
        }
    }

    @Override
    public void onAllDataRead() {
        goOn();
    }

    @Override
    public void onError(Throwable broken) {
        body.breakOff(broken instanceof IOException known ? known : new IOException(broken));
        goOn();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        body.breakOff(new SocketTimeoutException("the body takes too long"));
        goOn();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Nothing is left to do.
    }

    @Override
    public void onError(AsyncEvent event) {
        // What goes wrong after the body is there is answered by those who take it.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Those who take the body may wait in turn; their time is their own.
    }

    private void goOn() {
        if (hasGoneOn.compareAndSet(false, true)) {
            goOn.run();
        }
    }
}
