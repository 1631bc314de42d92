package dev.appcard.demo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Function;

/**
 * The screens that ask for a card once and for a password from then on: issuers' apps, ISP's app, and ISP's page in the
 * window's frame.
 *
 * @param find an element of the screen, by its selector
 */
record AppScreens(Function<String, Locator> find) {

    private static final String RIGHT_PASSWORD = "000000";
    private static final String WRONG_PASSWORD = "123456";

    static AppScreens on(Page page) {
        return new AppScreens(page::locator);
    }

    static AppScreens in(FrameLocator frame) {
        return new AppScreens(frame::locator);
    }

    Locator element(String selector) {
        return find.apply(selector);
    }

    void approve() {
        send(RIGHT_PASSWORD);
    }

    void mistypePassword() {
        send(WRONG_PASSWORD);
    }

    /** A device knows no card at first: it is registered once, with 본인확인. */
    void showCard() {
        Locator register = element("#register");
        assertThat(register.or(element("#approve"))).isVisible();
        if (register.isVisible()) {
            element("#demo-card").click();
            register.click();
        }
        assertThat(element("#approve")).isVisible();
    }

    private void send(String password) {
        showCard();
        element("#password").fill(password);
        element("#approve").click();
    }
}
