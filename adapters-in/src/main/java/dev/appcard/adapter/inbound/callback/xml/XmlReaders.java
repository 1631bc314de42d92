package dev.appcard.adapter.inbound.callback.xml;

import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's streaming parser without document types, entities of any kind, and ways to files or the network. */
final class XmlReaders {

    /** Of the JDK: a document type is an error, rather than skipped. */
    private static final String DOCUMENT_TYPES = "jdk.xml.dtd.support";

    private XmlReaders() {}

    static XMLStreamReader of(Reader xml) throws XMLStreamException {
        return factory().createXMLStreamReader(xml);
    }

    /** One for each message: factories are not promised to be thread-safe. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(DOCUMENT_TYPES, "deny");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
