package dev.appcard.demo.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * A device that a test has taken: a browser context of its own, by whose cookies the issuers' apps know it. It is thrown
 * away whole. Keeping it and closing page by page was quicker, but once a page never answered that it was closed.
 */
record TakenDevice(BrowserContext context) implements AutoCloseable {

    static TakenDevice take(Device device, Browser browser) {
        return new TakenDevice(device.made(browser));
    }

    Page newPage() {
        return context.newPage();
    }

    @Override
    public void close() {
        context.close();
    }
}
