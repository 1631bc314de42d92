package dev.appcard.demo.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import dev.appcard.demo.browser.Chromium;
import java.util.Optional;

/** What a buyer holds or sits at: a screen, a way to touch it, and the name by which its browser goes. */
enum Device {
    ANDROID(
            390,
            844,
            "Mozilla/5.0 (Linux; Android 16; SM-S931N) AppleWebKit/537.36"
                    + " (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36"),
    IPHONE(
            390,
            844,
            "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1"),
    PC(1280, 900);

    private final int width;
    private final int height;
    private final Optional<String> phoneName;

    Device(int width, int height, String phoneName) {
        this.width = width;
        this.height = height;
        this.phoneName = Optional.of(phoneName);
    }

    Device(int width, int height) {
        this.width = width;
        this.height = height;
        this.phoneName = Optional.empty();
    }

    /** For one test, as new: no app on it knows a card yet. */
    TakenDevice taken(Browser browser) {
        return TakenDevice.take(this, browser);
    }

    BrowserContext made(Browser browser) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ko-KR")
                // A page that is still gliding to its place gives a torn picture.
                .setReducedMotion(ReducedMotion.REDUCE);
        phoneName.ifPresent(name ->
                options.setUserAgent(name).setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2));
        BrowserContext device = browser.newContext(options);
        device.setDefaultTimeout(Chromium.PATIENCE_MS);
        return device;
    }
}
