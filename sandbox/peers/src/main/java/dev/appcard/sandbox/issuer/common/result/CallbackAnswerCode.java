package dev.appcard.sandbox.issuer.common.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the {@code resultCode} of an answer to a result, in the format of the callback. */
final class CallbackAnswerCode {
    private static final String NONE = "";

    private CallbackAnswerCode() {}

    /** Empty if the answer is not in that format. */
    static String of(CallbackFormat format, String body) {
        return switch (format) {
            case JSON -> json(body);
            case FORM -> form(body);
            case XML -> xml(body);
            case QUERY -> body.matches("[0-9]{4}") ? body : NONE;
        };
    }

    private static String json(String body) {
        try {
            return Json.readObject(body.getBytes(UTF_8)).path("resultCode").asText();
        } catch (BadRequest unreadable) {
            return NONE;
        }
    }

    private static String form(String body) {
        try {
            List<String> codes = Parameters.decode(body).all("resultCode");
            return codes.size() == 1 ? codes.getFirst() : NONE;
        } catch (BadRequest unreadable) {
            return NONE;
        }
    }

    private static String xml(String body) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // The JDK's own handler prints what it finds wrong.
            builder.setErrorHandler(new DefaultHandler());
            return code(builder.parse(new InputSource(new StringReader(body))).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            return NONE;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every JDK reads XML", impossible);
        }
    }

    private static String code(Element root) {
        NodeList codes = root.getElementsByTagName("resultCode");
        boolean ours = root.getTagName().equals("authResult") && codes.getLength() == 1;
        return ours ? codes.item(0).getTextContent().strip() : NONE;
    }
}
