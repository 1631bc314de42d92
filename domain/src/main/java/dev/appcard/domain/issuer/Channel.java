package dev.appcard.domain.issuer;

/** Where the payment window is open. */
public enum Channel {
    /** A desktop browser: the app is on another device and is reached by a QR code. */
    PC,
    /** A phone's browser: the app is beside it. */
    MOBILE_WEB,
    /** A web view in the shop's own app: the issuer's app returns by the shop app's scheme. */
    WEBVIEW;

    public boolean isOnPhone() {
        return this != PC;
    }
}
