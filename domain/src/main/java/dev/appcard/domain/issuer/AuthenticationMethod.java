package dev.appcard.domain.issuer;

/** How a buyer shows the issuer that the card is theirs. */
public enum AuthenticationMethod {
    /** 앱카드: in the issuer's own app. */
    APP_CARD,
    /** 안심클릭: in the issuer's page, by number, CVC and password. */
    ANSIM,
    /** ISP: by a certificate, in the ISP page on a PC and in the ISP app on a phone. */
    ISP;

    /** Whether the buyer leaves the window for an app, and has to be led back. */
    public boolean leavesFor(Channel channel) {
        return switch (this) {
            case APP_CARD, ISP -> channel.isOnPhone();
            case ANSIM -> false;
        };
    }

    /** Whether it is done in an issuer's page inside the window. */
    public boolean isFramedOn(Channel channel) {
        return switch (this) {
            case APP_CARD -> false;
            case ANSIM -> true;
            case ISP -> !channel.isOnPhone();
        };
    }

    /** The endpoint of the gateway through which its results come. */
    public ResultEndpoint endpoint() {
        return switch (this) {
            case APP_CARD -> ResultEndpoint.APP;
            case ANSIM, ISP -> ResultEndpoint.PAGE;
        };
    }
}
