package dev.appcard.adapter.inbound.callback.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.inbound.callback.xml.XmlMessageParser;

class XmlFuzzTest {

    private final CodecOracle oracle = new CodecOracle(new XmlMessageParser(), new XmlPeer());

    @DictionaryEntries({
        "<authResult>",
        "</authResult>",
        "<mid>",
        "</mid>",
        "<tid>",
        "</tid>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<!DOCTYPE",
        "<![CDATA[",
        "&amp;",
        "&#x41;",
        "xmlns="
    })
    @FuzzTest
    void anyBytesAreRefusedOrReadAsAnotherReaderWould(byte[] message) {
        oracle.check(message);
    }
}
