package dev.appcard.adapter.inbound.callback.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * XML that wants files read and addresses called (docs/reliability.md A10): a file with a secret text lies ready, and a
 * server that records every visitor. Both guards are tried, and each alone: what looks at the text first, and the
 * parser's own.
 */
@DisplayName("XML reaches for nothing outside of itself")
class XmlReachesOutTest {

    private static final String SECRET = "canary-5e7a11";

    private ServerSocket trap;
    private Path canary;

    @BeforeEach
    void lay(@TempDir Path directory) throws IOException {
        trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        trap.setSoTimeout(1);
        canary = Files.writeString(directory.resolve("canary.txt"), SECRET);
    }

    @AfterEach
    void takeAway() throws IOException {
        trap.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE authResult [<!ENTITY x SYSTEM \"FILE\">]><authResult><mid>&x;</mid></authResult>",
                "<!DOCTYPE authResult [<!ENTITY x SYSTEM \"HTTP\">]><authResult><mid>&x;</mid></authResult>",
                "<!DOCTYPE authResult [<!ENTITY % x SYSTEM \"HTTP\"> %x;]><authResult><mid>a</mid></authResult>",
                "<!DOCTYPE authResult [<!ENTITY % x SYSTEM \"FILE\"> %x;]><authResult><mid>a</mid></authResult>",
                "<!DOCTYPE authResult SYSTEM \"HTTP\"><authResult><mid>a</mid></authResult>",
                "<!DOCTYPE authResult PUBLIC \"-//x\" \"HTTP\"><authResult><mid>a</mid></authResult>",
                "<!DOCTYPE authResult SYSTEM \"FILE\"><authResult><mid>a</mid></authResult>",
                "<!DOCTYPE authResult [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><authResult><mid>&c;</mid></authResult>",
                "<!DOCTYPE authResult [<!ELEMENT authResult (mid)>]><authResult><mid>a</mid></authResult>"
            })
    void documentTypesAreRefused(String template) throws IOException {
        String xml = filled(template);

        assertThatThrownBy(() -> new XmlMessageParser().parse(xml.getBytes(UTF_8)))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessage("XML with more than elements");
        assertThatThrownBy(() -> readAll(XmlReaders.of(new StringReader(xml))))
                .isInstanceOf(XMLStreamException.class)
                .message()
                .doesNotContain(SECRET);
        assertNobodyCame();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<authResult xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"HTTP\"/></authResult>",
                "<authResult xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                        + "<xi:include href=\"FILE\" parse=\"text\"/></authResult>",
                "<authResult xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:noNamespaceSchemaLocation=\"HTTP\"/>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"HTTP\"?><authResult/>",
                "<?xml-model href=\"HTTP\"?><authResult/>"
            })
    void whatOtherParsersWouldFollowIsRefused(String template) throws IOException, XMLStreamException {
        String xml = filled(template);

        assertThatThrownBy(() -> new XmlMessageParser().parse(xml.getBytes(UTF_8)))
                .isInstanceOf(UnreadableMessage.class);
        assertThat(readAll(XmlReaders.of(new StringReader(xml)))).doesNotContain(SECRET);
        assertNobodyCame();
    }

    @Test
    void theTrapAndTheCanaryWouldTell() throws IOException, XMLStreamException {
        XMLInputFactory open = XMLInputFactory.newDefaultFactory();
        String file = filled("<!DOCTYPE a [<!ENTITY x SYSTEM \"FILE\">]><a>&x;</a>");
        assertThat(readAll(open.createXMLStreamReader(new StringReader(file)))).contains(SECRET);

        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                readAll(open.createXMLStreamReader(
                        new StringReader(filled("<!DOCTYPE a [<!ENTITY x SYSTEM \"HTTP\">]><a>&x;</a>"))));
            } catch (XMLStreamException hungUp) {
                assertThat(hungUp).isNotNull();
            }
        });
        trap.setSoTimeout(10_000);
        trap.accept().close();
        caller.interrupt();
    }

    private void assertNobodyCame() {
        assertThatThrownBy(() -> trap.accept()).isInstanceOf(SocketTimeoutException.class);
    }

    private String filled(String template) {
        return template.replace("FILE", canary.toUri().toString())
                .replace("HTTP", "http://localhost:" + trap.getLocalPort() + "/x");
    }

    private static String readAll(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            xml.next();
            text.append(xml.hasText() ? xml.getText() : "");
        }
        return text.toString();
    }
}
