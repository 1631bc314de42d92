package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.CardNumbers;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.merchant.Customer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a merchant says about the buyer: {@code customerKey}, {@code customerName} and so on; all optional. */
public final class CustomerFields {

    private static final int LONGEST = 100;
    private static final int LONGEST_KEY = 300;

    /** The SDK's value for a buyer without an account. */
    private static final String ANONYMOUS = "@@ANONYMOUS";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_=.@-]{2,300}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");
    private static final Pattern MOBILE_PHONE = Pattern.compile("[0-9]{8,15}");

    private CustomerFields() {}

    public static Customer read(JsonBody body) {
        return new Customer(
                customerKey(body).orElse(null),
                name(body).orElse(null),
                like(EMAIL, body, "customerEmail", LONGEST, ValidationRule.EMAIL)
                        .orElse(null),
                like(MOBILE_PHONE, body, "customerMobilePhone", LONGEST, ValidationRule.MOBILE_PHONE)
                        .orElse(null));
    }

    /** A card belongs to one customer: a charge has to name the customer that the card was registered for. */
    public static String requiredKey(JsonBody body) {
        String key = customerKey(body).orElseThrow(() -> new InvalidField("customerKey", ValidationRule.REQUIRED));
        if (key.equals(ANONYMOUS)) {
            throw new InvalidField("customerKey", ValidationRule.NOT_ANONYMOUS);
        }
        return key;
    }

    public static Optional<String> customerKey(JsonBody body) {
        return like(KEY, body, "customerKey", LONGEST_KEY, ValidationRule.CUSTOMER_KEY);
    }

    /** {@code customerName}, which older clients of the key-in call send as {@code consumerName}. */
    private static Optional<String> name(JsonBody body) {
        Optional<String> name = named(body, "customerName");
        Optional<String> older = named(body, "consumerName");
        if (name.isPresent() && older.isPresent() && !name.equals(older)) {
            throw new InvalidField("consumerName", ValidationRule.SAME_AS, "customerName");
        }
        return name.or(() -> older);
    }

    private static Optional<String> named(JsonBody body, String field) {
        Optional<String> name = body.text(field, LONGEST);
        name.ifPresent(text -> CardNumbers.refuseIn(field, text));
        return name;
    }

    private static Optional<String> like(Pattern form, JsonBody body, String field, int most, ValidationRule remedy) {
        Optional<String> text = body.text(field, most);
        if (text.filter(value -> !form.matcher(value).matches()).isPresent()) {
            throw new InvalidField(field, remedy);
        }
        return text;
    }
}
