package dev.appcard.adapter.inbound.health;

import dev.appcard.adapter.inbound.rest.common.WaitingCalls;
import dev.appcard.application.port.inbound.merchant.IdentifyMerchantQuery;
import dev.appcard.application.port.inbound.payment.ReceiptQuery;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /health/ready}: down until what every call does first has been done some hundred times: it is asked for a
 * merchant and an order that do not exist. So the first burst of calls finds classes loaded and database connections open.
 * Nothing is changed, and nothing outside is asked. An instance whose database is away is warm enough.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** As many as connections are opened. */
    private static final int AT_ONCE = 20;

    private static final int TIMES = 10;
    private static final String KEY = "test_sk_of_nobody";
    private static final MerchantId MERCHANT = new MerchantId("warm-up");
    private static final PaymentKey PAYMENT = new PaymentKey("pay_of_nobody_at_all_");
    private static final OrderId ORDER = new OrderId("warm-up");

    @Inject
    private WaitingCalls calls;

    @Inject
    private IdentifyMerchantQuery merchants;

    @Inject
    private ShowPaymentQuery payments;

    @Inject
    private ReceiptQuery receipts;

    private volatile @Nullable CompletableFuture<Void> done;

    void start(@Observes Startup startup) {
        done = CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
                .mapToObj(_ -> calls.answer(this::look).toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }

    @Override
    public HealthCheckResponse call() {
        CompletableFuture<Void> running = done;
        return HealthCheckResponse.named("warm-up")
                .status(running != null && running.isDone())
                .build();
    }

    private int look() {
        try {
            for (int time = 0; time < TIMES; time++) {
                merchants.byKey(KEY);
                payments.byOrder(MERCHANT, ORDER);
                receipts.addressOf(PAYMENT);
            }
        } catch (RuntimeException cold) {
            LOG.debug("not warm; readiness has a check of the database by itself", cold);
        }
        return TIMES;
    }
}
