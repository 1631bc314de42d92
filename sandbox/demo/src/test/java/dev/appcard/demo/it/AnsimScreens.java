package dev.appcard.demo.it;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

/** 안심클릭 in the window's frame: a picture keypad, whose keys are found by the names that a screen reader reads out. */
record AnsimScreens(FrameLocator frame) {

    private static final String CVC = "000";
    private static final String RIGHT_PASSWORD = "000000";
    private static final String WRONG_PASSWORD = "123456";

    /** The button for the vaccine app, on a phone with Android. */
    Locator vaccine() {
        return frame.locator("#vaccine");
    }

    void passVaccine() {
        frame.locator("#vaccine-done").click();
    }

    void fill() {
        fill(RIGHT_PASSWORD);
    }

    void fillWithWrongPassword() {
        fill(WRONG_PASSWORD);
    }

    void send() {
        frame.locator("#approve").click();
    }

    void cancel() {
        frame.locator("#cancel").click();
    }

    /** The trial card that the page itself names; the keypad goes from one box to the next by itself. */
    private void fill(String password) {
        type(frame.locator("#trial-card").innerText().replace(" ", ""));
        type(CVC);
        type(password);
        frame.locator("#expiry-month").selectOption("12");
        frame.locator("#expiry-year").selectOption("31");
    }

    private void type(String digits) {
        digits.chars()
                .mapToObj(digit -> "#keypad button[aria-label='" + (char) digit + "']")
                .forEach(key -> frame.locator(key).click());
    }
}
