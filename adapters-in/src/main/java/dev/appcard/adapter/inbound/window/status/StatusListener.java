package dev.appcard.adapter.inbound.window.status;

/** A page that listens to the letters of one payment. No method throws, even when the connection is broken. */
public interface StatusListener {

    void tell(StatusLetter letter);

    /** Keeps proxies from closing an idle connection, and finds out whether the page is still open. */
    void heartbeat();

    boolean isGone();

    void close();
}
