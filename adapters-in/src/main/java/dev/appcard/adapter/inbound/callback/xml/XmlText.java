package dev.appcard.adapter.inbound.callback.xml;

import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first look at XML, before any parser: {@code <} is always markup in XML, so that a text without {@code <!} has no
 * document type, comment or CDATA section, and one without {@code <?} no processing instruction.
 */
final class XmlText {

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml[ \\t\\r\\n]+version=(\"1\\.0\"|'1\\.0')"
                    + "([ \\t\\r\\n]+encoding=(\"(UTF-8|EUC-KR)\"|'(UTF-8|EUC-KR)'))?"
                    + "([ \\t\\r\\n]+standalone=(\"(yes|no)\"|'(yes|no)'))?[ \\t\\r\\n]*\\?>",
            Pattern.CASE_INSENSITIVE);

    private XmlText() {}

    /** @throws UnreadableMessage it declares another encoding or version, or has markup other than elements */
    static void check(String xml) throws UnreadableMessage {
        Matcher declaration = DECLARATION.matcher(xml);
        int start = declaration.lookingAt() ? declaration.end() : 0;
        if (xml.indexOf("<!", start) >= 0 || xml.indexOf("<?", start) >= 0) {
            throw new UnreadableMessage("XML with more than elements");
        }
    }
}
