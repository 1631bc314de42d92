package dev.appcard.adapter.inbound.callback.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.inbound.callback.json.JsonMessageParser;

class JsonFuzzTest {

    private final CodecOracle oracle = new CodecOracle(new JsonMessageParser(), new JsonPeer());

    @DictionaryEntries({
        "\"mid\"",
        "\"tid\"",
        "\"resultCode\"",
        "\"0000\"",
        "\"encData\"",
        "\\u",
        "\\ud83d\\udcb3",
        "{\"",
        "\":\"",
        "\",\""
    })
    @FuzzTest
    void anyBytesAreRefusedOrReadAsAnotherReaderWould(byte[] message) {
        oracle.check(message);
    }
}
