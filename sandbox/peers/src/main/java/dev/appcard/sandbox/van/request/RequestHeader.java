package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.Frame;
import dev.appcard.sandbox.van.telegram.HeaderField;
import java.time.LocalDate;

/** What the VAN takes from a request's header. The other fields are decoded, to see that they are text, and echoed. */
public record RequestHeader(
        String storeId,
        String orderNumber,
        LocalDate requestDay,
        String userName,
        String email,
        String phoneNo,
        String goodName) {

    static RequestHeader read(Frame frame) {
        FieldReader<HeaderField> header = frame.header();
        header.matching(HeaderField.ENC_TYPE, "[02]");
        header.matching(HeaderField.VERSION, "0603");
        header.matching(HeaderField.TYPE, "00");
        header.matching(HeaderField.RESEND, "[012]");
        HeaderField.LAYOUT.fields().forEach(header::text);
        return new RequestHeader(
                header.text(HeaderField.STORE_ID),
                header.text(HeaderField.ORDER_NUMBER),
                TelegramDates.dayOfMoment(header.text(HeaderField.REQUEST_DATE)),
                header.text(HeaderField.USER_NAME),
                header.text(HeaderField.EMAIL),
                header.text(HeaderField.PHONE_NO),
                header.text(HeaderField.GOOD_NAME));
    }
}
