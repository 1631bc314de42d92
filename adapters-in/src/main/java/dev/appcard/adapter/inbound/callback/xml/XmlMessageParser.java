package dev.appcard.adapter.inbound.callback.xml;

import dev.appcard.adapter.inbound.callback.message.AnyCharset;
import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.StrictUtf8;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A message as {@code <authResult><mid>…</mid>…</authResult>}: at most 20 elements with text in them, none with
 * attributes or in a namespace, none twice; in UTF-8, but for the {@code resultMessage}. Comments, CDATA sections, processing instructions and document types are
 * refused before the parser runs ({@link XmlText}); the parser would refuse what of them is dangerous once more
 * ({@link XmlReaders}).
 */
public final class XmlMessageParser implements MessageParser {

    private static final String ROOT = "authResult";
    private static final int MOST_ELEMENTS = 20;

    @Override
    public MessageFields parse(byte[] message) throws UnreadableMessage {
        boolean isUtf8 = StrictUtf8.isUtf8(message);
        String text = isUtf8 ? StrictUtf8.decode(message) : AnyCharset.decode(message);
        XmlText.check(text);
        try {
            MessageFields fields = fields(XmlReaders.of(new StringReader(text)));
            require(isUtf8 || isAsciiButForTheMessage(fields));
            return fields;
        } catch (XMLStreamException | RuntimeException anyFaultOfTheParser) {
            // Its texts quote the message.
            throw new UnreadableMessage("not well-formed XML");
        }
    }

    private static MessageFields fields(XMLStreamReader xml) throws XMLStreamException, UnreadableMessage {
        try {
            require(next(xml) == XMLStreamConstants.START_ELEMENT && name(xml).equals(ROOT));
            MessageFields fields = new MessageFields();
            int elements = 0;
            while (nextElement(xml)) {
                elements++;
                require(elements <= MOST_ELEMENTS);
                fields.add(name(xml), text(xml));
            }
            require(next(xml) == XMLStreamConstants.END_DOCUMENT);
            return fields;
        } finally {
            xml.close();
        }
    }

    /** On to the next child of the root; false at the root's end. Between children there is nothing but blanks. */
    private static boolean nextElement(XMLStreamReader xml) throws XMLStreamException, UnreadableMessage {
        int event = next(xml);
        while (event == XMLStreamConstants.CHARACTERS && xml.isWhiteSpace()) {
            event = next(xml);
        }
        require(event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException, UnreadableMessage {
        StringBuilder text = new StringBuilder();
        int event = next(xml);
        while (event == XMLStreamConstants.CHARACTERS) {
            text.append(xml.getText());
            event = next(xml);
        }
        require(event == XMLStreamConstants.END_ELEMENT);
        return text.toString();
    }

    private static String name(XMLStreamReader xml) throws UnreadableMessage {
        require(xml.getAttributeCount() == 0 && xml.getNamespaceCount() == 0 && xml.getNamespaceURI() == null);
        return xml.getLocalName();
    }

    /** Ignorable blanks are blanks; any other kind of event falls through to a requirement and fails it. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        return event == XMLStreamConstants.SPACE ? XMLStreamConstants.CHARACTERS : event;
    }

    private static boolean isAsciiButForTheMessage(MessageFields fields) {
        return fields.texts().entrySet().stream()
                .filter(field -> !field.getKey().equals(MessageFields.RESULT_MESSAGE))
                .allMatch(field -> AnyCharset.isAscii(field.getKey() + field.getValue()));
    }

    private static void require(boolean condition) throws UnreadableMessage {
        if (!condition) {
            throw new UnreadableMessage("XML of another shape");
        }
    }
}
