package dev.appcard.sandbox.issuer.common.call;

import static dev.appcard.sandbox.issuer.common.call.CallFault.REQ_FIELD;
import static dev.appcard.sandbox.issuer.common.call.CallFault.REQ_UNREADABLE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code req} and refuses what docs/issuers/contracts.md does not allow; fields of other names are left to the future. */
final class AuthenticationRequestReader {
    private static final Charset EUC_KR = Charset.forName("EUC-KR");
    private static final int MERCHANT_BYTES = 40;
    private static final int GOODS_BYTES = 50;

    private final JsonNode req;

    private AuthenticationRequestReader(JsonNode req) {
        this.req = req;
    }

    static AuthenticationRequest read(byte[] utf8) throws CallRefusedException {
        try {
            // Jackson would also take UTF-16 and UTF-32, which are valid UTF-8 only with zero bytes in them.
            boolean otherEncoding =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString().indexOf('\0') >= 0;
            if (!otherEncoding) {
                return new AuthenticationRequestReader(Json.readObject(utf8)).read();
            }
        } catch (CharacterCodingException | BadRequest unreadable) {
            throw new CallRefusedException(REQ_UNREADABLE, "");
        }
        throw new CallRefusedException(REQ_UNREADABLE, "");
    }

    private AuthenticationRequest read() throws CallRefusedException {
        Purpose purpose = purpose();
        return new AuthenticationRequest(
                purpose,
                present("mid", text("mid")),
                present("tid", text("tid")),
                order(purpose),
                Optional.of(present("returnUrl", text("returnUrl").filter(Addresses::mayReturnTo))),
                present("callbackUrl", text("callbackUrl").flatMap(Addresses::web)),
                present("time", text("time").flatMap(SignedTime::parse)));
    }

    private AuthenticationRequest.Order order(Purpose purpose) throws CallRefusedException {
        return new AuthenticationRequest.Order(
                present("merchant", text("merchant").filter(merchant -> fits(merchant, MERCHANT_BYTES))),
                amount(purpose),
                present("goods", text("goods").filter(goods -> fits(goods, GOODS_BYTES))),
                Optional.of(present("installment", text("installment").filter(months -> isAllowed(months, purpose)))));
    }

    private Purpose purpose() throws CallRefusedException {
        String name = present("purpose", text("purpose"));
        return present(
                "purpose",
                Stream.of(Purpose.values())
                        .filter(purpose -> purpose.name().equals(name))
                        .findFirst());
    }

    private long amount(Purpose purpose) throws CallRefusedException {
        Predicate<Long> allowed = switch (purpose) {
            case PAY -> won -> won > 0;
            case REGISTER -> won -> won == 0;
        };
        return present(
                "amount",
                Optional.of(req.path("amount"))
                        .filter(won -> won.isIntegralNumber() && won.canConvertToLong())
                        .map(JsonNode::longValue)
                        .filter(allowed));
    }

    private Optional<String> text(String name) {
        return Optional.of(req.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    /** Nothing is paid by a registration, so nothing is paid in instalments. */
    private static boolean isAllowed(String months, Purpose purpose) {
        return switch (purpose) {
            case PAY -> months.matches("[0-9]{2}");
            case REGISTER -> months.equals("00");
        };
    }

    private static boolean fits(String text, int bytes) {
        return text.indexOf('|') < 0 && text.getBytes(EUC_KR).length <= bytes;
    }

    private static <T> T present(String name, Optional<T> value) throws CallRefusedException {
        return value.orElseThrow(() -> new CallRefusedException(REQ_FIELD, name));
    }
}
