package dev.appcard.adapter.inbound.callback.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML by the JDK's tree of a document. */
final class XmlPeer implements CodecOracle.Peer {

    @Override
    public List<Map.Entry<String, String>> read(byte[] message) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Node child = root(message).getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                fields.add(Map.entry(child.getNodeName(), child.getTextContent()));
            }
        }
        return fields;
    }

    @Override
    public byte[] write(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> "<" + field.getKey() + ">" + escaped(field.getValue()) + "</" + field.getKey() + ">")
                .collect(Collectors.joining("\n", "<authResult>", "</authResult>"))
                .getBytes(UTF_8);
    }

    private static Node root(byte[] message) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(new String(message, Peers.charsetOf(message)))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException differs) {
            throw new AssertionError("accepted, but another parser refuses it", differs);
        }
    }

    /** A carriage return would be read as a line feed. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
