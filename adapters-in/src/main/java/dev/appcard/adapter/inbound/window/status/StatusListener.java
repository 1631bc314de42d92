package dev.appcard.adapter.inbound.window.status;

/** A page that listens to one payment's letters. None of these throws, whatever has become of the connection. */
public interface StatusListener {

    void tell(StatusLetter letter);

    /** Keeps proxies from closing a silent connection, and finds out whether the page is still there. */
    void heartbeat();

    boolean isGone();

    void close();
}
