package dev.appcard.adapter.inbound.callback.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What holds of every container and all bytes: they are refused by {@link UnreadableMessage} and nothing else, or give
 * the same texts each time, the same as another reader's, which has no name twice; and written again they are read
 * again, unless a field is added that was there.
 */
final class CodecOracle {

    private final MessageParser parser;
    private final Peer peer;

    CodecOracle(MessageParser parser, Peer peer) {
        this.parser = parser;
        this.peer = peer;
    }

    void check(byte[] message) {
        Optional<MessageFields> fields = read(message.clone());
        assertThat(read(message.clone()).map(MessageFields::texts)).isEqualTo(fields.map(MessageFields::texts));
        fields.ifPresent(accepted -> checkAccepted(message, accepted));
    }

    private void checkAccepted(byte[] message, MessageFields fields) {
        List<Map.Entry<String, String>> others = peer.read(message);
        assertThat(others.stream().map(Map.Entry::getKey)).doesNotHaveDuplicates();
        assertThat(signed(fields)).isEqualTo(signed(asMap(others)));
        assertThat(read(peer.write(others)).map(CodecOracle::signed)).contains(signed(fields));
        others.stream().findFirst().ifPresent(first -> assertTwiceIsRefused(others, first));
        checkEnvelope(fields);
    }

    private void assertTwiceIsRefused(List<Map.Entry<String, String>> fields, Map.Entry<String, String> again) {
        List<Map.Entry<String, String>> twice = new ArrayList<>(fields);
        twice.add(again);
        assertThatThrownBy(() -> parser.parse(peer.write(twice))).isInstanceOf(UnreadableMessage.class);
    }

    private static void checkEnvelope(MessageFields fields) {
        Map<String, String> texts = fields.texts();
        try {
            ResultEnvelope envelope = fields.toEnvelope(ResultEndpoint.PAGE);
            assertThat(envelope.tid()).isEqualTo(texts.get("tid"));
            assertThat(envelope.sign()).isEqualTo(texts.getOrDefault("sign", ""));
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(envelope.tid() + envelope.encData()))
                    .isTrue();
        } catch (Refused incomplete) {
            assertThat(incomplete.refusal()).isEqualTo(Refusal.UNREADABLE);
            assertThat(texts.keySet().containsAll(List.of("tid", "resultCode", "time", "encData")))
                    .isFalse();
        }
    }

    /** All but the issuer's own words, which may be in a charset that the other reader does not know. */
    private static Map<String, String> signed(MessageFields fields) {
        return signed(fields.texts());
    }

    private static Map<String, String> signed(Map<String, String> texts) {
        Map<String, String> rest = new LinkedHashMap<>(texts);
        rest.remove(MessageFields.RESULT_MESSAGE);
        return rest;
    }

    private static Map<String, String> asMap(List<Map.Entry<String, String>> fields) {
        return fields.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<MessageFields> read(byte[] message) {
        try {
            return Optional.of(parser.parse(message));
        } catch (UnreadableMessage refused) {
            return Optional.empty();
        }
    }

    /** Another reader of the container, which shares no code with ours, and a writer. */
    interface Peer {

        /**
         * All texts in their order. The message is one that ours accepts, so that at most the {@code resultMessage} is
         * not UTF-8; what is read for it then is no matter.
         */
        List<Map.Entry<String, String>> read(byte[] message);

        byte[] write(List<Map.Entry<String, String>> fields);
    }
}
