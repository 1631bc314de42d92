package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.appcard.demo.browser.InBrowser;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README's quickstart, copied line by line,")
@InBrowser
class QuickstartIT {

    private static final Path README = Path.of("../../README.md");

    private final Browser browser;
    private final Platform platform = Platform.get();

    @TempDir
    private Path folder;

    QuickstartIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    @DisplayName("is a shop in which a buyer pays; only ports differ from what it says")
    void shop() throws IOException {
        int port = freePort();
        write("html", "index.html", port);
        write("java", "Shop.java", port);
        Process shop = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Shop.java")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("shop.log").toFile())
                .start();
        try (TakenDevice pc = Device.PC.taken(browser)) {
            String address = "http://localhost:" + port;
            await("the shop answers")
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> Http.get(address).status() == 200);
            Page page = pc.newPage();
            page.navigate(address);
            page.locator("#pay").click();
            page.waitForURL(url -> url.contains("/window/"));
            String window = page.url();
            platform.buyer().approve(() -> window);

            page.waitForURL(url -> url.startsWith(address + "/success"));
            assertThat(page.locator("body").innerText()).startsWith("결제되었습니다").contains("\"totalAmount\":52000");
            Matcher key = Pattern.compile("paymentKey=([^&]+)").matcher(page.url());
            assertThat(key.find()).isTrue();
            assertThat(platform.van().won(key.group(1))).isEqualTo(52_000);
        } finally {
            shop.destroy();
        }
    }

    private void write(String language, String file, int port) throws IOException {
        Matcher sample = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
        assertThat(sample.find()).as("a sample of " + language).isTrue();
        String text = sample.group(1)
                .replace("http://localhost:9080", platform.ports.gatewayUrl())
                .replace("\"localhost\", 3000", "\"localhost\", " + port);
        Files.writeString(folder.resolve(file), text);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
