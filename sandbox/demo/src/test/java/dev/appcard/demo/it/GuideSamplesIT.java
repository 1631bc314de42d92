package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calls in the guides, read out of them and made,")
class GuideSamplesIT {

    private static final Path GUIDES = Path.of("../../docs/guides");
    private static final long WON = 52_000;

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());

    @Test
    @DisplayName("confirm a payment, look it up by its order, and cancel a part of it")
    void payment() throws IOException {
        Opened payment = own.server().open("ON_CONFIRM", WON);
        platform.buyer().approve(payment);

        Answer confirmed = made(sample("window.md", 0)
                .replace("\"paymentKey\":\"…\"", "\"paymentKey\":\"" + payment.paymentKey() + "\"")
                .replace("order-20261201-1", payment.orderId()));
        assertThat(confirmed.text("status")).as(confirmed.body().toString()).isEqualTo("DONE");

        Answer found = made(sample("outcomes.md", 0).replace("order-20261201-1", payment.orderId()));
        assertThat(found.text("paymentKey")).isEqualTo(payment.paymentKey());

        Answer cancelled = made(sample("cancel.md", 0).replace("…", payment.paymentKey()));
        assertThat(cancelled.text("status")).as(cancelled.body().toString()).isEqualTo("PARTIAL_CANCELED");
        assertThat(cancelled.body().path("balanceAmount").asLong()).isEqualTo(WON - 10_000);
    }

    @Test
    @DisplayName("exchange an authKey for a billing key, and charge it")
    void automaticPayments() throws IOException {
        String customer = BillingClient.newCustomer();
        String authKey = own.cardOwner().registered(Issuer.KB, customer).get("authKey");

        Answer issued = made(sample("automatic-payments.md", 0)
                .replace("\"authKey\":\"…\"", "\"authKey\":\"" + authKey + "\"")
                .replace("customer-17", customer));
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);

        Answer charged = made(sample("automatic-payments.md", 1)
                .replace("…", issued.text("billingKey"))
                .replace("\"customer-17\"", "\"" + customer + "\""));
        assertThat(charged.text("status")).as(charged.body().toString()).isEqualTo("DONE");
    }

    private static String sample(String guide, int number) throws IOException {
        List<String> samples = Pattern.compile("(?s)```sh\\n(curl .*?)```")
                .matcher(Files.readString(GUIDES.resolve(guide)))
                .results()
                .map((MatchResult found) -> found.group(1).replace("\\\n", " "))
                .toList();
        return samples.get(number);
    }

    /** As curl would, with this merchant's key at this gateway. */
    private Answer made(String curl) {
        Matcher address = Pattern.compile("http://localhost:9080(\\S+)").matcher(curl);
        assertThat(address.find()).as(curl).isTrue();
        assertThat(curl).contains("-u test_sk_demo_4f1d9a7c2b6e8053:");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.ports.gatewayUrl() + address.group(1)))
                .header("Authorization", MerchantClient.basic(own.keys().secret()));
        Pattern.compile("-H '([^:']+): ([^']+)'")
                .matcher(curl)
                .results()
                .forEach(header -> request.header(header.group(1), header.group(2)));
        Matcher body = Pattern.compile("-d '([^']+)'").matcher(curl);
        if (body.find()) {
            request.POST(HttpRequest.BodyPublishers.ofString(body.group(1)));
        }
        return Http.send(request);
    }
}
