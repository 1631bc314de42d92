package dev.appcard.adapter.in.rest.payment;

import dev.appcard.adapter.in.rest.common.CardNumbers;
import dev.appcard.adapter.in.rest.common.InvalidField;
import dev.appcard.adapter.in.rest.common.JsonBody;
import dev.appcard.adapter.in.rest.common.Remedy;
import dev.appcard.domain.payment.Customer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a merchant tells of the buyer: {@code customerKey}, {@code customerName} and so on; all optional. */
final class CustomerFields {

    private static final int LONGEST = 100;
    private static final int LONGEST_KEY = 300;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_=.@-]{2,300}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");
    private static final Pattern MOBILE_PHONE = Pattern.compile("[0-9]{8,15}");

    private CustomerFields() {}

    static Customer read(JsonBody body) {
        Optional<String> name = body.text("customerName", LONGEST);
        name.ifPresent(text -> CardNumbers.refuseIn("customerName", text));
        return new Customer(
                like(KEY, body, "customerKey", LONGEST_KEY, Remedy.CUSTOMER_KEY).orElse(null),
                name.orElse(null),
                like(EMAIL, body, "customerEmail", LONGEST, Remedy.EMAIL).orElse(null),
                like(MOBILE_PHONE, body, "customerMobilePhone", LONGEST, Remedy.MOBILE_PHONE)
                        .orElse(null));
    }

    private static Optional<String> like(Pattern form, JsonBody body, String field, int most, Remedy remedy) {
        Optional<String> text = body.text(field, most);
        if (text.filter(value -> !form.matcher(value).matches()).isPresent()) {
            throw new InvalidField(field, remedy);
        }
        return text;
    }
}
