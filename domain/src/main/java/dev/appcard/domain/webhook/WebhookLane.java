package dev.appcard.domain.webhook;

/** Endpoints whose last try failed have places of their own, so that those who answer never wait for those who do not. */
public enum WebhookLane {
    ANSWERING(8),
    FAILING(1);

    private final int ofOneEndpoint;

    WebhookLane(int ofOneEndpoint) {
        this.ofOneEndpoint = ofOneEndpoint;
    }

    /** So many of one endpoint are sent at once. */
    public int ofOneEndpoint() {
        return ofOneEndpoint;
    }
}
