package dev.appcard.adapter.inbound.callback.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** A form by the JDK's codec. */
final class FormPeer implements CodecOracle.Peer {

    @Override
    public List<Map.Entry<String, String>> read(byte[] message) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        StringTokenizer pairs = new StringTokenizer(new String(message, ISO_8859_1), "&");
        while (pairs.hasMoreTokens()) {
            // Cut apart before it is decoded: a text that is not UTF-8 must not spoil how its neighbours are read.
            String[] pair = (new String(pairs.nextToken().getBytes(ISO_8859_1), UTF_8) + '=').split("=", 2);
            String text = pair[1].substring(0, Math.max(0, pair[1].length() - 1));
            fields.add(Map.entry(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(text, UTF_8)));
        }
        return fields;
    }

    @Override
    public byte[] write(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + '=' + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
    }
}
