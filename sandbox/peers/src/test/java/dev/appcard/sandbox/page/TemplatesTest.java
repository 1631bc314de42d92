package dev.appcard.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final String MARKUP = "<b a=\"1\" c='2'>&lt;";

    @Test
    void textShouldLeaveNothingThatHtmlWouldRead() {
        String html = Templates.render("phone/unreadable.jte", Map.of("explanation", MARKUP));

        assertThat(html).contains("<strong class=\"alert\">&lt;b a=\"1\" c='2'&gt;&amp;lt;</strong>");
    }

    @Test
    void valueOfAnAttributeShouldStayInsideItsQuotes() {
        String html = Templates.render("form/hidden.jte", Map.of("fields", Map.of("name", MARKUP)));

        assertThat(html.strip())
                .isEqualTo(
                        "<input type=\"hidden\" name=\"name\" value=\"&lt;b a=&#34;1&#34; c=&#39;2&#39;>&amp;lt;\">");
    }

    @Test
    void partShouldStandUnescapedInItsFrame() {
        var body = Templates.part("phone/unreadable.jte", Map.of("explanation", MARKUP));

        String html = new String(PhoneScreen.show(200, "bar", "heading", body).body(), UTF_8);

        assertThat(html).contains("<div class=\"outcome\" id=\"error\" role=\"alert\">", "&amp;lt;</strong>");
    }
}
