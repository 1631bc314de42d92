package dev.appcard.demo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@InBrowser
class BrowserSmokeIT {
    private static final String PAGE = """
        <!doctype html><html lang="ko"><meta charset="utf-8"><title>before</title>
        <button onclick="document.title='pressed'">결제하기</button></html>\
        """;

    @Test
    void browserShouldPressAKoreanButton(Browser browser) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
            page.getByText("결제하기").click();
            assertThat(page.title()).isEqualTo("pressed");
        } finally {
            server.stop(0);
        }
    }
}
