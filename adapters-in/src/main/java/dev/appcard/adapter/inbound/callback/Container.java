package dev.appcard.adapter.inbound.callback;

import dev.appcard.adapter.inbound.callback.form.DigitsAnswerFormat;
import dev.appcard.adapter.inbound.callback.form.FormAnswerFormat;
import dev.appcard.adapter.inbound.callback.form.FormMessageParser;
import dev.appcard.adapter.inbound.callback.http.InboundRequest;
import dev.appcard.adapter.inbound.callback.json.JsonAnswerFormat;
import dev.appcard.adapter.inbound.callback.json.JsonMessageParser;
import dev.appcard.adapter.inbound.callback.xml.XmlAnswerFormat;
import dev.appcard.adapter.inbound.callback.xml.XmlMessageParser;
import dev.appcard.domain.issuer.CallbackFormat;

/**
 * How messages come in a container: by which method, how they are read and how they are answered. The declared content
 * type is not looked at.
 */
public record Container(String method, MessageParser parser, AnswerFormat answers) {

    private static final String POST = "POST";
    private static final String GET = "GET";

    public static final Container JSON = new Container(POST, new JsonMessageParser(), new JsonAnswerFormat());
    public static final Container FORM = new Container(POST, new FormMessageParser(), new FormAnswerFormat());
    private static final Container XML = new Container(POST, new XmlMessageParser(), new XmlAnswerFormat());
    private static final Container QUERY = new Container(GET, new FormMessageParser(), new DigitsAnswerFormat());

    public static Container of(CallbackFormat container) {
        return switch (container) {
            case JSON -> JSON;
            case FORM -> FORM;
            case XML -> XML;
            case QUERY -> QUERY;
        };
    }

    /** @throws Refused too large, too slow or broken off */
    public byte[] message(InboundRequest arrival) throws Refused {
        return method.equals(GET) ? arrival.queryString() : arrival.body();
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
