package dev.appcard.application.settings;

import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.receipt.ReceiptToken;
import dev.appcard.domain.window.WindowToken;

/**
 * Where the gateway can be reached from outside.
 *
 * @param publicUrl without a slash at its end
 */
public record GatewayAddresses(String publicUrl) {

    /** The payment window ({@code checkout.url}). */
    public String window(WindowToken token) {
        return publicUrl + "/window/" + token.reveal();
    }

    /** What the QR code on a PC holds: a page for the phone. */
    public String phonePage(WindowToken token) {
        return publicUrl + "/q/" + token.reveal();
    }

    /** A payment's receipt ({@code receipt.url}). */
    public String receipt(ReceiptToken token) {
        return publicUrl + "/receipt/" + token.reveal();
    }

    /** Where a buyer comes back to from an issuer's page. */
    public String returnPage(WindowToken token) {
        return window(token) + "/return";
    }

    /** Where the result of an authentication is sent. */
    public String resultsOf(IssuerPolicy issuer, AuthenticationMethod method) {
        String code = issuer.code().inPath();
        return publicUrl
                + switch (method.endpoint()) {
                    case PAGE -> "/inbound/" + code + "/browser";
                    case APP ->
                        switch (issuer.messages().route()) {
                            case DIRECT -> "/inbound/" + code;
                            case RELAY -> "/linq/" + code + "/results";
                        };
                };
    }
}
