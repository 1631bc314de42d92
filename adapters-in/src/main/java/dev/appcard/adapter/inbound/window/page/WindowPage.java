package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.status.StatusLetter;

/**
 * What {@code window.jte} and {@code phone.jte} show.
 *
 * @param self the page's own path
 * @param base path of the window: status, events, app-call and so on hang below it
 * @param leaves when the page goes on by itself: {@code now}, {@code soon}, or not at all (empty)
 * @param calledOn the channel of the last app call, or empty: a phone that has read a PC's QR code does not leave
 * @param calledBy the way of authenticating of the last app call, or empty
 * @param launchVia stands before the app call where there are no phones, or empty
 * @param goods empty in a registration, like the amount
 * @param phoneCall what the phone's page can open
 * @param failure the reason to be shown, or empty
 */
public record WindowPage(
        WindowTexts texts,
        Assets assets,
        String self,
        String base,
        StatusLetter letter,
        String leaves,
        String calledOn,
        String calledBy,
        boolean hasAppScheme,
        String launchVia,
        long pollAfterMs,
        String merchant,
        String goods,
        String amount,
        Choice choice,
        PhoneCall phoneCall,
        String failure) {

    /** Key of the sentence that tells where it stands. */
    public String standing() {
        return switch (letter) {
            case R -> "state.ready";
            case C -> "state.called";
            case A -> leaves.isEmpty() ? "state.approving" : "state.authenticated";
            case P -> "state.approving";
            case F -> "state.finished";
            case X -> "state.failed";
            case E -> "state.expired";
        };
    }

    /** A registration of a card has no amount. */
    public boolean hasAmount() {
        return !amount.isEmpty();
    }

    /** Path of the page that the QR code leads to, for a tester without a phone (only where phones are simulated). */
    public String phonePage() {
        return "/q/" + base.substring(base.lastIndexOf('/') + 1);
    }

    /** The buyer may still choose, and choose again. */
    public boolean isOpen() {
        return letter == StatusLetter.R || letter == StatusLetter.C;
    }
}
