package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.form.DigitsAnswerFormat;
import dev.appcard.adapter.inbound.callback.form.FormAnswerFormat;
import dev.appcard.adapter.inbound.callback.form.FormMessageParser;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.json.JsonAnswerFormat;
import dev.appcard.adapter.inbound.callback.json.JsonMessageParser;
import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.MessageParser;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.adapter.inbound.callback.xml.XmlAnswerFormat;
import dev.appcard.adapter.inbound.callback.xml.XmlMessageParser;
import dev.appcard.domain.issuer.CallbackFormat;

/**
 * How messages of a {@link CallbackFormat} come: by which method, how they are read and how they are answered. The declared content
 * type is not looked at.
 */
public record CallbackCodec(String method, MessageParser parser, AnswerFormat answers) {

    private static final String POST = "POST";
    private static final String GET = "GET";

    public static final CallbackCodec JSON = new CallbackCodec(POST, new JsonMessageParser(), new JsonAnswerFormat());
    public static final CallbackCodec FORM = new CallbackCodec(POST, new FormMessageParser(), new FormAnswerFormat());
    private static final CallbackCodec XML = new CallbackCodec(POST, new XmlMessageParser(), new XmlAnswerFormat());
    private static final CallbackCodec QUERY =
            new CallbackCodec(GET, new FormMessageParser(), new DigitsAnswerFormat());

    public static CallbackCodec of(CallbackFormat format) {
        return switch (format) {
            case JSON -> JSON;
            case FORM -> FORM;
            case XML -> XML;
            case QUERY -> QUERY;
        };
    }

    /** @throws Refused too large, too slow or broken off */
    public byte[] message(InboundRequest request) throws Refused {
        return method.equals(GET) ? request.queryString() : request.body();
    }

    /** @throws Refused it cannot be read */
    public MessageFields fields(byte[] message) throws Refused {
        try {
            return parser.parse(message);
        } catch (UnreadableMessage unreadable) {
            throw new Refused(unreadable);
        }
    }
}
