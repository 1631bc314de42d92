package dev.appcard.demo.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A device that a test has taken. There is one of each kind for all tests, which keeps its cache of scripts and pictures;
 * when it is given back it forgets its pages and its cookies, by which the issuers' apps know a device.
 */
record TakenDevice(BrowserContext context) implements AutoCloseable {

    private static final Map<Device, BrowserContext> KEPT = new ConcurrentHashMap<>();

    static TakenDevice take(Device device, Browser browser) {
        BrowserContext context = KEPT.computeIfAbsent(device, kind -> kind.made(browser));
        if (!context.pages().isEmpty()) {
            throw new AssertionError(device + " was not given back");
        }
        return new TakenDevice(context);
    }

    Page newPage() {
        return context.newPage();
    }

    @Override
    public void close() {
        context.pages().forEach(Page::close);
        context.clearCookies();
    }
}
