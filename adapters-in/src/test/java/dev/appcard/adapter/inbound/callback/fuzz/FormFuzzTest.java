package dev.appcard.adapter.inbound.callback.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.inbound.callback.form.FormMessageParser;

class FormFuzzTest {

    private final CodecOracle oracle = new CodecOracle(new FormMessageParser(), new FormPeer());

    @DictionaryEntries({"mid=", "&tid=", "&resultCode=0000", "&encData=", "%EC%A0%95", "%2525", "%C0%AF", ";", "+"})
    @FuzzTest
    void anyBytesAreRefusedOrReadAsAnotherReaderWould(byte[] message) {
        oracle.check(message);
    }
}
