package dev.appcard.adapter.inbound.callback.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.inbound.callback.CallbackCodec;
import dev.appcard.adapter.inbound.callback.http.InboundRequests;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.domain.issuer.CallbackFormat;

/** A query string, from the characters that a server makes of a request line. */
class QueryFuzzTest {

    private static final int MOST = 64 * 1024;

    private final CallbackCodec container = CallbackCodec.of(CallbackFormat.QUERY);
    private final CodecOracle oracle = new CodecOracle(container.parser(), new FormPeer());

    @DictionaryEntries({"mid=", "&tid=", "&resultCode=0000", "&encData=", "%EC%A0%95", "%2525", "%C0%AF", ";", "+"})
    @FuzzTest
    void anyQueryIsRefusedOrReadAsAnotherReaderWould(byte[] characters) {
        String query = new String(characters, ISO_8859_1);
        try {
            byte[] message = container.message(InboundRequests.get(query));
            assertThat(message).isEqualTo(characters);
            oracle.check(message);
        } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(characters.length > MOST ? Refusal.TOO_LARGE : Refusal.UNREADABLE);
            assertThat(query)
                    .matches(text -> text.length() > MOST || text.chars().anyMatch(one -> one <= ' ' || one > '~'));
        }
    }
}
