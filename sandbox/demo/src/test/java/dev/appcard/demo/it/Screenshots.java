package dev.appcard.demo.it;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures for people to look at, in {@code target/screenshots}: each shows the screen as the buyer has it. */
final class Screenshots {

    private Screenshots() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
