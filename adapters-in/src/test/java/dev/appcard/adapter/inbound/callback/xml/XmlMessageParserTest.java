package dev.appcard.adapter.inbound.callback.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML is taken, and that nothing else is (docs/reliability.md A10). */
class XmlMessageParserTest {

    private static final String GENUINE = "<authResult><mid>DEMOBC</mid><tid>pay_0123456789abcdef0123</tid>"
            + "<resultCode>0000</resultCode><resultMessage>정상</resultMessage><time>20261122120000</time>"
            + "<encData>AA-_</encData><sign>ab</sign></authResult>";

    private final XmlMessageParser parser = new XmlMessageParser();

    @Test
    void parseShouldTakeAllFieldsAsTheyCame() throws UnreadableMessage, Refused {
        assertThat(parse(GENUINE).toEnvelope(ResultEndpoint.APP))
                .isEqualTo(new ResultEnvelope(
                        ResultEndpoint.APP,
                        "DEMOBC",
                        "pay_0123456789abcdef0123",
                        "0000",
                        "정상",
                        "20261122120000",
                        "AA-_",
                        "ab"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n",
                "<?xml version=\"1.0\"?>",
                "\n  "
            })
    void parseShouldTakeWhatChangesNothing(String prologue) throws UnreadableMessage {
        String indented = GENUINE.replace("><", ">\n  <").replace("<mid>", "<mid >") + "\n";

        assertThat(parse(prologue + indented).texts()).isEqualTo(parse(GENUINE).texts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<a/>|\"\"",
                "<a></a>|\"\"",
                "<a> x </a>|\" x \"",
                "<a>&lt;&amp;&gt;&quot;&apos;</a>|<&>\"\"'",
                "<a>&#x41;&#66;</a>|AB",
                "<a>&#x1F4B3;</a>|💳",
                "<a>&amp;lt;</a>|&lt;",
                "<a>x]y</a>|x]y",
                "<한글>x</한글>|\"\""
            })
    void parseShouldGiveAnElementsText(String element, String text) throws UnreadableMessage {
        assertThat(parse("<authResult>" + element + "</authResult>").orEmpty("a"))
                .isEqualTo(text.replace("\"\"'", "\"'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "authResult",
                "<authResult>",
                "<authResult></authresult>",
                "<result/>",
                "<authResult/><authResult/>",
                "<authResult/>x",
                "x<authResult/>",
                "<authResult>x</authResult>",
                "<authResult><mid>a</mid>x</authResult>",
                "<authResult><mid>a<b/></mid></authResult>",
                "<authResult><mid><authResult><mid>a</mid></authResult></mid></authResult>",
                "<authResult><mid>a</mid><mid>a</mid></authResult>",
                "<authResult><mid>a</mid><mid>b</mid></authResult>",
                "<authResult><mid/><mid/></authResult>",
                "<authResult a='b'/>",
                "<authResult><mid a='b'>c</mid></authResult>",
                "<authResult xmlns='urn:x'/>",
                "<authResult xmlns=''/>",
                "<x:authResult xmlns:x='urn:x'/>",
                "<authResult xmlns:x='urn:x'><x:mid>a</x:mid></authResult>",
                "<authResult><mid xmlns='urn:x'>a</mid></authResult>",
                "<authResult><x:mid>a</x:mid></authResult>",
                "<authResult xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'/>",
                "<authResult><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='a'/></authResult>",
                "<authResult><mid><![CDATA[a]]></mid></authResult>",
                "<authResult><mid>a<!-- b -->c</mid></authResult>",
                "<authResult><!-- b --></authResult>",
                "<authResult/><!-- b -->",
                "<authResult><mid>a<?b c?></mid></authResult>",
                "<?b c?><authResult/>",
                "<authResult/><?b c?>",
                "<!DOCTYPE authResult><authResult/>",
                "<!DOCTYPE authResult []><authResult/>",
                "<authResult><mid>&x;</mid></authResult>",
                "<authResult><mid>&nbsp;</mid></authResult>",
                "<authResult><mid>&#0;</mid></authResult>",
                "<authResult><mid>&#xD800;</mid></authResult>",
                "<authResult><mid>&#x110000;</mid></authResult>",
                "<authResult><mid>\u0001</mid></authResult>",
                "<authResult><mid>\uFFFF</mid></authResult>",
                "<authResult><mid>a & b</mid></authResult>",
                "<authResult><mid>]]></mid></authResult>",
                "<?xml version='1.1'?><authResult/>",
                "<?xml version='1.0' encoding='UTF-16'?><authResult/>",
                "<?xml version='1.0' encoding='UTF-7'?><authResult/>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><authResult/>",
                "<?xml version='1.0' encoding='x'?><authResult/>",
                " <?xml version='1.0'?><authResult/>",
                "<?xml version='1.0'?><?xml version='1.0'?><authResult/>",
                "+ADw-authResult+AD4APA-/authResult+AD4-",
                "\uFEFF<authResult/>",
                "{\"mid\":\"DEMOBC\"}"
            })
    void parseShouldRefuse(String message) {
        assertThatThrownBy(() -> parse(message)).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldRefuseOtherCharsets() {
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(UTF_16))).isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(UTF_16LE))).isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parser.parse(GENUINE.replace("DEMOBC", "한").getBytes(Charset.forName("MS949"))))
                .isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parser.parse(new byte[] {'<', (byte) 0xC0, (byte) 0xBC, 'a', '/', '>'}))
                .isInstanceOf(UnreadableMessage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<?xml version=\"1.0\" encoding=\"EUC-KR\"?>", "<?xml version='1.0' encoding='UTF-8'?>"})
    void resultMessageMayBeInAnyCharset(String declaration) throws UnreadableMessage {
        assertThat(parser.parse((declaration + GENUINE).getBytes(Charset.forName("MS949")))
                        .texts())
                .isEqualTo(parse(GENUINE).texts());
    }

    @Test
    void parseShouldTakeTwentyElementsAndNoMore() throws UnreadableMessage {
        assertThat(parse(elements(20)).texts()).hasSize(20);
        assertThatThrownBy(() -> parse(elements(21))).isInstanceOf(UnreadableMessage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<authResult>", "<a b='c'>", "<a/>", "<", "<?", "<!", "&amp;", "&#65;", "<a b='"})
    void parseShouldRefuseALotOfTheSame(String piece) {
        String many = "<authResult>" + piece.repeat(64 * 1024 / piece.length());

        assertThatThrownBy(() -> parse(many)).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldRefuseAnElementOfThousandsOfAttributes() {
        StringBuilder attributes = new StringBuilder("<authResult");
        for (int number = 0; attributes.length() < 64 * 1024; number++) {
            attributes.append(" a").append(number).append("=''");
        }

        assertThatThrownBy(() -> parse(attributes + "/>")).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldNotQuoteTheMessageInItsReason() {
        assertThatThrownBy(() -> parse("<authResult><otc>4111111111111111</authResult>"))
                .isInstanceOf(UnreadableMessage.class)
                .hasNoCause()
                .message()
                .doesNotContain("4111");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void answersShouldBeInTheFormOfTheContainer(Refusal refusal) throws UnreadableMessage {
        XmlAnswerFormat answers = new XmlAnswerFormat();

        assertThat(answers.accepted()).isEqualTo("<authResult><resultCode>0000</resultCode></authResult>");
        assertThat(parse(answers.refused(refusal)).texts())
                .isEqualTo(Map.of("resultCode", "9" + refusal.status(), "resultMessage", refusal.message()));
    }

    private static String elements(int count) {
        StringBuilder xml = new StringBuilder("<authResult>");
        for (int number = 0; number < count; number++) {
            xml.append("<e").append(number).append("/>");
        }
        return xml.append("</authResult>").toString();
    }

    private MessageFields parse(String message) throws UnreadableMessage {
        return parser.parse(message.getBytes(UTF_8));
    }
}
